package org.copiste.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copiste.language.text.HtmlText;

/** The page that leads to the review pages of a corpus: first to those that need a person most. */
public final class ReviewIndex {
  private ReviewIndex() {}

  /**
   * A document.
   *
   * @param name of the document
   * @param page where its page lies, as a reference from the index
   */
  public record Row(String name, String page, ReviewCounts counts) {}

  /**
   * The page.
   *
   * @param version the program's version, which the page names
   * @param language {@code fr} or {@code en} to begin with; empty for the browser's
   */
  public static byte[] of(List<Row> documents, String version, String language) {
    String rows =
        documents.stream()
            .sorted(
                Comparator.comparingDouble((Row row) -> -row.counts().mistakes())
                    .thenComparing(Row::page))
            .map(ReviewIndex::row)
            .collect(Collectors.joining("\n"));
    return PageTemplate.filled(
        "index.html",
        List.of("memory.js", "say.js"),
        Map.of(
            "version",
            HtmlText.escaped(version),
            "language",
            HtmlText.escaped(language),
            "rows",
            rows));
  }

  private static String row(Row row) {
    ReviewCounts counts = row.counts();
    return String.format(
        Locale.ROOT,
        "<tr><td><a href=\"%s\">%s</a></td><td>%.1f</td><td>%d</td><td>%d</td><td>%d</td>"
            + "<td>%d</td><td>%d</td><td>%d</td></tr>",
        HtmlText.escaped(row.page()),
        HtmlText.escaped(row.name()),
        counts.mistakes(),
        counts.corrections(),
        counts.candidates(),
        counts.names(),
        counts.calls(),
        counts.lost(),
        counts.decided());
  }
}
