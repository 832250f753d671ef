package org.copiste.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.Ledger.Change;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** The HTML page on which a person accepts, rejects or replaces readings. */
public final class ReviewPage {
  /** How much of the text is shown on each side, in UTF-16 code units. */
  private static final int AROUND = 90;

  private ReviewPage() {}

  /**
   * The page about one document.
   *
   * @param name of the document; the decisions are saved as {@code NAME.decisions.tsv}
   * @param source the OCR's text
   * @param changes applied corrections and candidates
   * @param version the program's version, which the page names
   */
  public static byte[] of(String name, Source source, List<Change> changes, String version) {
    List<ReviewItem> items = ReviewItems.of(source, changes);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      item(items.get(i), i + 1, source, list);
    }
    String page =
        resource("review.html")
            .replace("{{version}}", escaped(version))
            .replace("{{style}}", resource("review.css"))
            .replace("{{script}}", resource("review.js"))
            .replace("{{header}}", escaped(Decisions.header()))
            .replace("{{source}}", escaped(source.sha256()))
            .replace("{{count}}", Integer.toString(items.size()))
            .replace("{{name}}", escaped(name))
            .replace("{{items}}", list);
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static void item(ReviewItem item, int n, Source source, StringBuilder out) {
    double p = item.readings().get(0).p();
    String state = !item.isApplied() ? "candidate" : p < 0.9 ? "doubtful" : "sure";
    out.append("<li class=\"item\" id=\"d").append(n).append("\" data-state=\"").append(state);
    out.append("\" data-line=\"").append(item.line());
    out.append("\" data-from=\"").append(escaped(item.from()));
    out.append("\" data-context=\"").append(item.context()).append("\">\n");
    out.append("<p class=\"text\"><span class=\"line\">l. ").append(item.line()).append("</span> ");
    context(item, source, out);
    out.append("</p>\n<fieldset><legend>l. ").append(item.line()).append(" : lu « ");
    out.append(escaped(item.from())).append(" »</legend>\n");
    for (int i = 0; i < item.readings().size(); i++) {
      reading(item.readings().get(i), n, i, out);
    }
    radio(n, "reject", "", "garder « " + escaped(item.from()) + " »", out);
    out.append("</label>\n");
    radio(n, "replace", "", "autre :", out);
    out.append("</label> <input type=\"text\" class=\"other\" aria-label=\"autre leçon pour « ");
    out.append(escaped(item.from())).append(" »\">\n</fieldset>\n</li>\n");
  }

  private static void context(ReviewItem item, Source source, StringBuilder out) {
    String text = source.text();
    int start = start(item, source);
    int end = Math.min(text.length(), start + item.from().length());
    int left = Math.max(0, start - AROUND);
    int right = Math.min(text.length(), end + AROUND);
    out.append(left > 0 ? "…" : "").append(oneLine(text.substring(left, start)));
    out.append("<mark>").append(oneLine(text.substring(start, end))).append("</mark>");
    out.append(oneLine(text.substring(end, right))).append(right < text.length() ? "…" : "");
  }

  /** Where the item's words begin: at or before the change. */
  private static int start(ReviewItem item, Source source) {
    int from = source.text().lastIndexOf(item.from(), item.at().start());
    int nearest = source.text().indexOf(item.from(), Math.max(0, item.at().start()));
    Span line = source.lines().whole(item.line());
    return from >= line.start() ? from : Math.max(nearest, line.start());
  }

  private static void reading(ReviewItem.Reading reading, int n, int i, StringBuilder out) {
    String to = reading.to().isEmpty() ? "(rien)" : "« " + escaped(reading.to()) + " »";
    radio(n, "accept", reading.to(), "lire <b>" + to + "</b>", out);
    out.append(" <span class=\"why\">");
    out.append(reading.applied() ? "corrigé" : "proposé");
    out.append(", probabilité ").append(String.format(Locale.FRENCH, "%.2f", reading.p()));
    if (!reading.subtype().isEmpty()) {
      out.append(", ").append(escaped(reading.subtype()));
    }
    reading.why().stream()
        .map(step -> step.stage() + " : " + step.rule())
        .distinct()
        .forEach(step -> out.append(" · ").append(escaped(step)));
    out.append("</span></label>\n");
  }

  private static void radio(int n, String verdict, String to, String label, StringBuilder out) {
    out.append("<label><input type=\"radio\" name=\"d").append(n).append("\" value=\"");
    out.append(verdict).append("\" data-to=\"").append(escaped(to)).append("\"> ").append(label);
  }

  private static String oneLine(String text) {
    return escaped(text.replaceAll("\\s+", " "));
  }

  /** Text escaped for HTML; line ends become references, so that attributes keep them. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '{' -> out.append("&#123;");
                case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default -> {
                  boolean shown = c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0);
                  out.appendCodePoint(shown ? c : 0xFFFD);
                }
              }
            });
    return out.toString();
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
