package org.copiste.review;

import java.util.List;
import java.util.Map;
import org.copiste.language.text.HtmlText;
import org.copiste.ledger.Decisions;
import org.copiste.model.Source;

/** The HTML page on which a person decides about readings, names, dates and notes. */
public final class ReviewPage {
  private ReviewPage() {}

  private static final List<String> SCRIPTS =
      List.of(
          "memory.js",
          "say.js",
          "make.js",
          "text.js",
          "sha256.js",
          "places.js",
          "decide.js",
          "store.js",
          "readings.js",
          "names.js",
          "notes.js",
          "why.js",
          "list.js",
          "lines.js",
          "detail.js",
          "keys.js",
          "start.js");

  /**
   * The page about one document.
   *
   * @param name of the document; the decisions are saved as {@code NAME.decisions.tsv}
   * @param source the OCR's text
   * @param statements what may be decided
   * @param scans the images of its pages
   * @param decisions what was decided before
   * @param version the program's version, which the page names
   * @param language {@code fr} or {@code en} to begin with; empty for the browser's
   */
  public static byte[] of(
      String name,
      Source source,
      ReviewStatements statements,
      PageScans scans,
      Decisions decisions,
      String version,
      String language) {
    List<ReviewItem> items = ReviewItems.of(source, statements.changes());
    return PageTemplate.filled(
        "review.html",
        SCRIPTS,
        Map.of(
            "version", HtmlText.escaped(version),
            "language", HtmlText.escaped(language),
            "name", HtmlText.escaped(name),
            "counts", ReviewCounts.of(items, statements).written(),
            "data", ReviewJson.of(name, source, items, statements, scans, decisions.file())));
  }
}
