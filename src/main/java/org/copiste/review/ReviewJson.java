package org.copiste.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copiste.ledger.ContextHash;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.Ledger.NoteRow;
import org.copiste.ledger.Ledger.PageRow;
import org.copiste.model.DateValue;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * The source and all that may be decided about it as JSON for the page's script. Offsets are UTF-16
 * code units, as in the script.
 */
final class ReviewJson {
  /** How much of a note is shown, in UTF-16 code units. */
  private static final int BEGINNING = 80;

  private final Source source;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  private ReviewJson(Source source) {
    this.source = source;
  }

  static String of(
      String name,
      Source source,
      List<ReviewItem> items,
      ReviewStatements statements,
      PageScans scans,
      String decisions) {
    ReviewJson json = new ReviewJson(source);
    return "{\"name\":"
        + Json.string(name)
        + member("sha256", source.sha256())
        + ",\"columns\":"
        + rows(Decisions.FIELDS.stream().map(Json::string))
        + member("source", source.text())
        + member("decisions", decisions)
        + ",\n\"pages\":"
        + rows(statements.pages().stream().map(ReviewJson::page))
        + ",\n\"items\":"
        + rows(items.stream().map(json::item))
        + ",\n\"rules\":"
        + rows(json.rules.keySet().stream().map(Json::string))
        + ",\n\"mentions\":"
        + rows(statements.mentions().stream().map(json::mention))
        + ",\n\"notes\":"
        + rows(statements.notes().stream().map(json::note))
        + ",\n\"calls\":"
        + rows(statements.calls().stream().map(at -> "{" + json.place(at) + "}"))
        + ",\n\"images\":"
        + rows(scans.images().stream().map(ReviewJson::image))
        + ",\n\"boxes\":"
        + boxes(scans)
        + "}";
  }

  private static String rows(Stream<String> rows) {
    return rows.collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String page(PageRow page) {
    return "{\"start\":" + page.at().start() + member("n", page.n()) + "}";
  }

  private static String image(PageScans.Image image) {
    return "{\"width\":"
        + image.width()
        + ",\"height\":"
        + image.height()
        + member("url", image.url())
        + "}";
  }

  private static String boxes(PageScans scans) {
    Map<Integer, PageScans.Box> lines = new TreeMap<>(scans.lines());
    return lines.entrySet().stream()
        .map(
            line -> {
              PageScans.Box box = line.getValue();
              return String.format(
                  "\"%d\":[%d,%d,%d,%d,%d]",
                  line.getKey(), box.image(), box.x(), box.y(), box.width(), box.height());
            })
        .collect(Collectors.joining(",\n", "{", "}"));
  }

  private String item(ReviewItem item) {
    return "{"
        + place(item.at())
        + ",\"readings\":"
        + rows(item.readings().stream().map(this::reading))
        + "}";
  }

  private String reading(ReviewItem.Reading reading) {
    return "{\"p\":"
        + number(reading.p())
        + member("to", reading.to())
        + (reading.applied() ? "" : ",\"applied\":false")
        + member("subtype", reading.subtype())
        + (reading.isDecided() ? member("resp", reading.resp()) : "")
        + ",\"why\":"
        + rows(reading.why().stream().map(this::step))
        + "}";
  }

  /** A rule as its place in the list of rules, since they recur, and its probability. */
  private String step(Step step) {
    int rule = rules.computeIfAbsent(step.rule(), r -> rules.size());
    return "[" + rule + "," + number(step.p()) + "]";
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
    int end = Math.min(body.end(), body.start() + BEGINNING);
    String more = end < body.end() ? "…" : "";
    return "{"
        + place(new Span(start, end))
        + member("n", note.n())
        + member("text", source.text().substring(body.start(), end) + more)
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
    return ",\"" + name + "\":" + Json.string(value);
  }

  private static String number(double p) {
    return String.format(Locale.ROOT, "%.4f", p).replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
