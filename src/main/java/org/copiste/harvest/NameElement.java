package org.copiste.harvest;

import java.util.Optional;
import org.copiste.encode.restore.TeiElement;
import org.copiste.ledger.Ledger;
import org.copiste.model.DateValue;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * A name or date in a TEI text.
 *
 * @param type what it is
 * @param at its place in the source
 * @param meant the identifier that it points to; empty for none
 * @param value of a date, as a decision writes it; empty for none
 * @param resp who is responsible for it, without {@code #}; empty where it does not say
 * @param line its line in the TEI file, from 1
 * @param column its column in the TEI file, from 1
 */
record NameElement(
    Mention.Type type, Span at, String meant, String value, String resp, int line, int column) {

  /** A name or date; empty for another element. */
  static Optional<NameElement> of(TeiElement element, Span at) {
    Optional<Mention.Type> type = type(element);
    if (type.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NameElement(
            type.get(),
            at,
            identifier(
                element.attribute("ref").isEmpty()
                    ? element.attribute("corresp")
                    : element.attribute("ref")),
            type.get() == Mention.Type.DATE ? value(element) : "",
            element.attribute("resp").strip().replaceFirst("^#", ""),
            element.line(),
            element.column()));
  }

  /** One that a ledger records. */
  static NameElement of(Ledger.MentionRow mention) {
    return new NameElement(
        mention.type(),
        mention.at(),
        mention.ref().or(mention::entity).orElse(""),
        mention.type() == Mention.Type.DATE ? value(mention.date()) : "",
        mention.resp().orElse(Edit.COPISTE),
        1,
        1);
  }

  /** Whether a person says so. */
  boolean byPerson() {
    return !resp.isEmpty() && !resp.equals(Edit.COPISTE);
  }

  private static Optional<Mention.Type> type(TeiElement element) {
    return switch (element.name()) {
      case "persName" -> Optional.of(Mention.Type.PERSON);
      case "placeName" -> Optional.of(Mention.Type.PLACE);
      case "orgName" -> Optional.of(Mention.Type.ORG);
      case "date" -> Optional.of(Mention.Type.DATE);
      case "name", "rs" ->
          switch (element.attribute("type")) {
            case "person", "pers" -> Optional.of(Mention.Type.PERSON);
            case "place" -> Optional.of(Mention.Type.PLACE);
            case "org" -> Optional.of(Mention.Type.ORG);
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  /** What stands behind the {@code #} of a pointer into this or another file, else the address. */
  private static String identifier(String pointer) {
    String first = pointer.strip().split("\\s+")[0];
    return first.substring(first.indexOf('#') + 1);
  }

  private static String value(TeiElement date) {
    return value(
        first(date, "when", "when-iso"),
        first(date, "from", "from-iso"),
        first(date, "to", "to-iso"),
        first(date, "notBefore", "notBefore-iso"),
        first(date, "notAfter", "notAfter-iso"));
  }

  private static String first(TeiElement date, String name, String other) {
    String value = date.attribute(name).strip();
    return value.isEmpty() ? date.attribute(other).strip() : value;
  }

  private static String value(DateValue date) {
    return value(
        date.when().orElse(""),
        date.from().orElse(""),
        date.to().orElse(""),
        date.notBefore().orElse(""),
        date.notAfter().orElse(""));
  }

  private static String value(
      String when, String from, String to, String notBefore, String notAfter) {
    if (!from.isEmpty() || !to.isEmpty()) {
      return (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to);
    }
    return notBefore.isEmpty() && notAfter.isEmpty()
        ? when
        : "[" + notBefore + ".." + notAfter + "]";
  }
}
