package org.copiste.harvest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copiste.encode.restore.TeiElement;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * What a person has typed into the text itself, without saying that it is a correction. It is one
 * all the same, since the source is what the file was made from.
 */
final class TextChanges {
  /** Elements whose content is a reading of the text, whoever puts them around it. */
  private static final Set<String> READING =
      Set.of(
          "persName",
          "placeName",
          "orgName",
          "name",
          "rs",
          "date",
          "hi",
          "q",
          "title",
          "foreign",
          "choice",
          "sic",
          "corr",
          "unclear",
          "num",
          "abbr",
          "emph",
          "said",
          "quote",
          "term",
          "seg");

  private final Comparison compared;

  TextChanges(Comparison compared) {
    this.compared = compared;
  }

  /**
   * The changes as edits of the source. What is no reading of it is remarked instead.
   *
   * @param explained what other statements account for
   */
  List<Edit> edits(Predicate<SourceDiff.Hunk> explained) {
    Set<Integer> borders = new HashSet<>();
    for (TeiElement element : compared.edited().elements()) {
      borders.add(element.at().start());
      borders.add(element.at().end());
    }
    List<Edit> edits = new ArrayList<>();
    for (SourceDiff.Hunk hunk : compared.diff().hunks()) {
      String is = hunk.edited().of(compared.edited().source().text());
      if (explained.test(hunk) || isBlankAtBorder(hunk, is, borders)) {
        continue;
      }
      if (isWholeLine(hunk) && is.isBlank()) {
        compared.remark(1, 1, "Line " + line(hunk) + " of the source is no longer in the file.");
      } else if (!isAddition(hunk, is)) {
        edits.add(new Edit(hunk.source(), is, Edit.Kind.OCR, "", 1, "", 0, List.of()));
      }
    }
    return edits;
  }

  /** Where an element begins or ends, a formatter may have added or dropped a blank. */
  private boolean isBlankAtBorder(SourceDiff.Hunk hunk, String is, Set<Integer> borders) {
    return is.isBlank()
        && compared.source().at(hunk.source()).isBlank()
        && (borders.contains(hunk.edited().start()) || borders.contains(hunk.edited().end()));
  }

  private boolean isWholeLine(SourceDiff.Hunk hunk) {
    Span line = compared.source().lines().whole(line(hunk));
    String before = compared.source().text().substring(line.start(), hunk.source().start());
    String after = compared.source().text().substring(hunk.source().end(), line.end());
    return !compared.source().at(hunk.source()).isBlank() && before.isBlank() && after.isBlank();
  }

  private int line(SourceDiff.Hunk hunk) {
    return compared.source().lines().lineAt(hunk.source().start());
  }

  /** Whether new text is that of a new element, such as a paragraph of comment. */
  private boolean isAddition(SourceDiff.Hunk hunk, String is) {
    if (!compared.source().at(hunk.source()).isBlank() || is.isBlank()) {
      return false;
    }
    for (TeiElement element : compared.edited().elements()) {
      boolean inside = hunk.edited().covers(element.at()) && !element.at().isEmpty();
      boolean most = inside && 2 * element.at().length() > is.strip().length();
      if (most && !READING.contains(element.name())) {
        compared.remark(
            element.line(),
            element.column(),
            "The text of a new <" + element.name() + "> is no decision: it is not in the source.");
        return true;
      }
    }
    return false;
  }
}
