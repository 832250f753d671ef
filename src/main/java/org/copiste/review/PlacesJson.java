package org.copiste.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copiste.ledger.ContextHash;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.Ledger.NoteRow;
import org.copiste.model.DateValue;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * The source, its names and its notes as JSON for the page's script, which needs the source to find
 * further places of a reading. Offsets are UTF-16 code units, as in the script.
 */
final class PlacesJson {
  private final Source source;

  private PlacesJson(Source source) {
    this.source = source;
  }

  static String of(Source source, ReviewStatements statements) {
    PlacesJson json = new PlacesJson(source);
    return "{\"source\":"
        + Html.json(source.text())
        + ",\n\"mentions\":"
        + rows(statements.mentions().stream().map(json::mention))
        + ",\n\"notes\":"
        + rows(statements.notes().stream().map(json::note))
        + ",\n\"calls\":"
        + rows(statements.calls().stream().map(at -> "{" + json.place(at) + "}"))
        + "}";
  }

  private static String rows(Stream<String> rows) {
    return rows.collect(Collectors.joining(",\n", "[", "]"));
  }

  private String mention(MentionRow mention) {
    return "{"
        + place(mention.at())
        + member("type", mention.type().label())
        + ",\"p\":"
        + number(mention.p())
        + (mention.applied() ? "" : ",\"applied\":false")
        + (mention.ref().isPresent() ? ",\"listed\":true" : "")
        + mention.entity().map(id -> member("entity", id)).orElse("")
        + value(mention.date()).map(iso -> member("value", iso)).orElse("")
        + mention.resp().map(by -> member("resp", by)).orElse("")
        + "}";
  }

  /** A date's value as a decision writes it. */
  private static Optional<String> value(DateValue date) {
    if (date.from().isPresent() || date.to().isPresent()) {
      return Optional.of(date.from().orElse("..") + "/" + date.to().orElse(".."));
    }
    if (date.notBefore().isPresent() || date.notAfter().isPresent()) {
      return Optional.of(
          "[" + date.notBefore().orElse("") + ".." + date.notAfter().orElse("") + "]");
    }
    return date.when();
  }

  private String note(NoteRow note) {
    Span body = note.body().get(0);
    int start = Math.max(0, Math.min(body.start(), body.start() - labelLength(note)));
    return "{\"line\":"
        + source.lines().lineAt(start)
        + member("n", note.n())
        + member("text", beginning(body))
        + ",\"p\":"
        + number(note.p())
        + note.linkedBy().map(by -> member("resp", by)).orElse("")
        + note.call().map(call -> ",\"call\":{" + place(call) + "}").orElse("")
        + "}";
  }

  /** How far before its text a note begins: its label and the white space after it. */
  private int labelLength(NoteRow note) {
    int start = note.body().get(0).start();
    int at = start;
    String label = note.label().orElse("");
    while (at > 0 && Character.isWhitespace(source.text().charAt(at - 1))) {
      at--;
    }
    return !label.isEmpty() && source.text().startsWith(label, at - label.length())
        ? start - at + label.length()
        : 0;
  }

  private String beginning(Span body) {
    String text = source.at(body);
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  /** The members that name a place in the decisions file. */
  private String place(Span at) {
    return "\"start\":"
        + at.start()
        + ",\"end\":"
        + at.end()
        + ",\"line\":"
        + source.lines().lineAt(at.start())
        + member("context", ContextHash.of(source.text(), at));
  }

  private static String member(String name, String value) {
    return ",\"" + name + "\":" + Html.json(value);
  }

  private static String number(double p) {
    return String.format(Locale.ROOT, "%.2f", p);
  }
}
