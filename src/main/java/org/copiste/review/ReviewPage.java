package org.copiste.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.copiste.language.text.HtmlText;
import org.copiste.ledger.Decisions;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** The HTML page on which a person decides about readings, names, dates and notes. */
public final class ReviewPage {
  /** How much of the text is shown on each side, in UTF-16 code units. */
  private static final int AROUND = 90;

  private ReviewPage() {}

  /** The scripts in the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of("places.js", "review.js", "readings.js", "names.js", "notes.js", "start.js");

  /**
   * The page about one document.
   *
   * @param name of the document; the decisions are saved as {@code NAME.decisions.tsv}
   * @param source the OCR's text
   * @param statements what may be decided
   * @param version the program's version, which the page names
   */
  public static byte[] of(String name, Source source, ReviewStatements statements, String version) {
    List<ReviewItem> items = ReviewItems.of(source, statements.changes());
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      item(items.get(i), i + 1, source, list);
    }
    String scripts = SCRIPTS.stream().map(ReviewPage::resource).collect(Collectors.joining("\n"));
    String page =
        resource("review.html")
            .replace("{{version}}", HtmlText.escaped(version))
            .replace("{{style}}", resource("review.css"))
            .replace("{{script}}", scripts)
            .replace("{{header}}", HtmlText.escaped(Decisions.header()))
            .replace("{{source}}", HtmlText.escaped(source.sha256()))
            .replace("{{count}}", items.size() + (items.size() < 2 ? " leçon" : " leçons"))
            .replace("{{name}}", HtmlText.escaped(name))
            .replace("{{places}}", PlacesJson.of(source, statements))
            .replace("{{items}}", list);
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static void item(ReviewItem item, int n, Source source, StringBuilder out) {
    double p = item.readings().get(0).p();
    String state = !item.isApplied() ? "candidate" : p < 0.9 ? "doubtful" : "sure";
    out.append("<li class=\"item\" id=\"d").append(n).append("\" data-state=\"").append(state);
    out.append("\" data-line=\"").append(item.line());
    out.append("\" data-from=\"").append(HtmlText.escaped(item.from()));
    out.append("\" data-context=\"").append(item.context()).append("\">\n");
    out.append("<p class=\"text\"><span class=\"line\">l. ").append(item.line()).append("</span> ");
    context(item, source, out);
    out.append("</p>\n<fieldset><legend>l. ").append(item.line()).append(" : lu « ");
    out.append(HtmlText.escaped(item.from())).append(" »</legend>\n");
    for (int i = 0; i < item.readings().size(); i++) {
      reading(item.readings().get(i), n, i, out);
    }
    radio(n, "reject", "", "garder « " + HtmlText.escaped(item.from()) + " »", out);
    out.append("</label>\n");
    radio(n, "replace", "", "autre :", out);
    out.append("</label> <input type=\"text\" class=\"other\" aria-label=\"autre leçon pour « ");
    out.append(HtmlText.escaped(item.from())).append(" »\">\n</fieldset>\n</li>\n");
  }

  private static void context(ReviewItem item, Source source, StringBuilder out) {
    String text = source.text();
    int start = start(item, source);
    int end = Math.min(text.length(), start + item.from().length());
    int left = Math.max(0, start - AROUND);
    int right = Math.min(text.length(), end + AROUND);
    out.append(left > 0 ? "…" : "").append(Html.oneLine(text.substring(left, start)));
    out.append("<mark>").append(Html.oneLine(text.substring(start, end))).append("</mark>");
    out.append(Html.oneLine(text.substring(end, right))).append(right < text.length() ? "…" : "");
  }

  /** Where the item's words begin: at or before the change. */
  private static int start(ReviewItem item, Source source) {
    int from = source.text().lastIndexOf(item.from(), item.at().start());
    int nearest = source.text().indexOf(item.from(), Math.max(0, item.at().start()));
    Span line = source.lines().whole(item.line());
    return from >= line.start() ? from : Math.max(nearest, line.start());
  }

  private static void reading(ReviewItem.Reading reading, int n, int i, StringBuilder out) {
    String to = reading.to().isEmpty() ? "(rien)" : "« " + HtmlText.escaped(reading.to()) + " »";
    radio(n, "accept", reading.to(), "lire <b>" + to + "</b>", out);
    out.append(" <span class=\"why\">");
    out.append(reading.applied() ? "corrigé" : "proposé");
    out.append(", probabilité ").append(String.format(Locale.FRENCH, "%.2f", reading.p()));
    if (!reading.subtype().isEmpty()) {
      out.append(", ").append(HtmlText.escaped(reading.subtype()));
    }
    reading.why().stream()
        .map(step -> step.stage() + " : " + step.rule())
        .distinct()
        .forEach(step -> out.append(" · ").append(HtmlText.escaped(step)));
    out.append("</span></label>\n");
  }

  private static void radio(int n, String verdict, String to, String label, StringBuilder out) {
    out.append("<label><input type=\"radio\" name=\"d").append(n).append("\" value=\"");
    out.append(verdict)
        .append("\" data-to=\"")
        .append(HtmlText.escaped(to))
        .append("\"> ")
        .append(label);
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ReviewPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks its " + name, e);
    }
  }
}
