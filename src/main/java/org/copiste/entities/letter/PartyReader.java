package org.copiste.entities.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/** Reads the people and places that lines of a letter's parts name. */
final class PartyReader {
  /** Initials do not say who writes. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  private final Document document;
  private final PartyResolver parties;

  PartyReader(Document document, PartyResolver parties) {
    this.document = document;
    this.parties = parties;
  }

  /** The place that stands at a span of a dateline. */
  Party place(Span at) {
    for (Mention mention : within(at, Mention.Type.PLACE)) {
      if (mention.entity().isPresent() || mention.at().equals(at)) {
        return parties.of(mention, document, Optional.empty());
      }
    }
    return parties.named(Mention.Type.PLACE, seen(at), Optional.empty(), Optional.empty());
  }

  /**
   * The person or body that a line names, if more than its place in the letter speaks for that: a
   * mention, or words that are forenames or surnames elsewhere. A town under a signature is none.
   */
  Optional<Party> person(Span line, String cert) {
    boolean mentioned =
        !within(line, Mention.Type.PERSON).isEmpty() || !within(line, Mention.Type.ORG).isEmpty();
    boolean place = !within(line, Mention.Type.PLACE).isEmpty();
    return named(line, cert)
        .filter(
            p -> p.entity().isPresent() || mentioned || !place && WrittenName.isKnown(p.name()));
  }

  /** The person or body that a line names. */
  Optional<Party> named(Span line, String cert) {
    Optional<Span> written =
        WrittenName.in(line.of(document.source().text()))
            .map(at -> new Span(line.start() + at.start(), line.start() + at.end()));
    List<Mention> mentions = within(line, Mention.Type.PERSON);
    mentions.addAll(within(line, Mention.Type.ORG));
    if (written.isEmpty()) {
      return mentions.stream()
          .findFirst()
          .filter(m -> isWhole(m, line) || !WrittenName.keys(seen(m.at())).isEmpty())
          .map(m -> parties.of(m, document, Optional.of(cert)));
    }
    Span name = written.get();
    Optional<Mention> same = Optional.empty();
    for (Mention mention : mentions) {
      boolean goesOn = mention.at().overlaps(name) && mention.at().end() > name.end();
      if (mention.at().covers(name) || goesOn) {
        return Optional.of(parties.of(mention, document, Optional.of(cert)));
      }
      same =
          name.covers(mention.at()) && mention.at().end() == name.end()
              ? Optional.of(mention)
              : same;
    }
    if (same.isEmpty() && (isPlace(name) || mentions.isEmpty() && goesOn(name, line))) {
      return Optional.empty();
    }
    Optional<String> sure = Optional.of(mentions.isEmpty() ? "low" : cert);
    Optional<String> internal = Optional.of("internal");
    return Optional.of(
        same.filter(m -> m.entity().isPresent())
            .map(m -> new Party(m.type(), seen(name), m.ref(), m.entity(), sure, internal))
            .orElseGet(() -> parties.named(Mention.Type.PERSON, seen(name), sure, internal)));
  }

  /** {@code Muséum d'histoire naturelle}: words that a name's last word begins are no name. */
  private boolean goesOn(Span name, Span line) {
    String rest = document.source().text().substring(name.end(), line.end()).stripLeading();
    return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
  }

  /** Whether a mention is the whole line, whose word may be a title elsewhere: {@code PASTEUR.} */
  private boolean isWhole(Mention mention, Span line) {
    String text = document.source().text();
    return WORD.matcher(mention.at().of(text)).find()
        && text.substring(line.start(), mention.at().start()).isBlank()
        && text.substring(mention.at().end(), line.end()).replaceAll("\\p{P}", "").isBlank();
  }

  private String seen(Span at) {
    String text = document.reading().toSeen(at).of(document.reading().text());
    return text.strip().replaceAll("\\s+", " ");
  }

  private boolean isPlace(Span name) {
    return within(name, Mention.Type.PLACE).stream().anyMatch(m -> m.at().covers(name))
        || WrittenName.isPlace(seen(name));
  }

  /** The person or body that a line names: with a title before the name, or as elsewhere. */
  Optional<Party> addressed(Span line, String cert) {
    boolean titled = WrittenName.isTitled(line.of(document.source().text()));
    return titled ? named(line, cert) : person(line, cert);
  }

  /** The mentions of a type inside a span, in their order. */
  List<Mention> within(Span span, Mention.Type type) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      if (mention.type() == type && span.covers(mention.at())) {
        found.add(mention);
      }
    }
    return found;
  }
}
