package org.copiste.encode.layout;

import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * One {@code choice}: a stretch of the source, a word as a rule, and the edits inside it.
 *
 * @param at the stretch of the source
 * @param edits the edits inside, by place; calls and labels that were misread are among them as
 *     deletions
 */
public record Choice(Span at, List<Edit> edits) {
  public Choice {
    edits = List.copyOf(edits);
  }

  /** Whether this is another form of the same text and no correction. */
  public boolean isNormal() {
    return edits.stream().allMatch(e -> e.kind() == Edit.Kind.NORMAL);
  }

  /** The edit that says most about the whole: a misreading before a slip before a normal form. */
  public Edit leading() {
    Edit leading = edits.get(0);
    for (Edit edit : edits) {
      if (edit.kind().compareTo(leading.kind()) < 0) {
        leading = edit;
      }
    }
    return leading;
  }

  /** The least sure edit's probability. */
  public double p() {
    return edits.stream().mapToDouble(Edit::p).min().orElse(1);
  }

  /** What is read here. */
  String corrected(String source) {
    return seen(source, at, true, true);
  }

  /** Whether an edit only puts white space at an offset. */
  public boolean insertsBlankAt(int offset) {
    return edits.stream()
        .anyMatch(e -> e.at().isEmpty() && e.at().start() == offset && e.to().isBlank());
  }

  /**
   * What is read in a part of this stretch.
   *
   * @param atStart whether an insertion at the part's start belongs to it
   * @param atEnd whether an insertion at the part's end belongs to it
   */
  public String seen(String source, Span part, boolean atStart, boolean atEnd) {
    StringBuilder text = new StringBuilder();
    int done = part.start();
    for (Edit edit : edits) {
      Span place = edit.at();
      boolean outside = place.start() < part.start() || place.end() > part.end();
      boolean left = place.isEmpty() && place.start() == part.start() && !atStart;
      boolean right = place.isEmpty() && place.end() == part.end() && !atEnd;
      if (!outside && !left && !right) {
        text.append(source, done, place.start()).append(edit.to());
        done = place.end();
      }
    }
    return text.append(source, done, part.end()).toString();
  }
}
