package org.copiste.encode.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * A future {@code choice} element: a span of the source, usually a word, and the edits in it.
 *
 * @param at the span of the source
 * @param edits the edits in it, in order; misread note calls and labels are among them as deletions
 */
public record Choice(Span at, List<Edit> edits) {
  public Choice {
    edits = List.copyOf(edits);
  }

  /**
   * Whether it gives another form of the same text ({@code orig}, {@code reg}), not a correction.
   */
  public boolean isNormal() {
    return edits.stream().allMatch(e -> e.kind() == Edit.Kind.NORMAL);
  }

  /**
   * The edit that decides the attributes: a misreading before an error of the source before a form.
   */
  public Edit leading() {
    Edit leading = edits.get(0);
    for (Edit edit : edits) {
      if (edit.kind().compareTo(leading.kind()) < 0) {
        leading = edit;
      }
    }
    return leading;
  }

  /** Everyone who answers for an edit in it, the program first. */
  public List<String> responsible() {
    return edits.stream()
        .map(Edit::resp)
        .distinct()
        .sorted(Comparator.comparing(resp -> !resp.equals(Edit.COPISTE)))
        .toList();
  }

  /**
   * The lowest probability of the program's edits; empty if a person has decided all. In a
   * correction it is that of what is corrected: the number of a note with no call, which goes from
   * the text as well, has none.
   */
  public Optional<Double> p() {
    return edits.stream()
        .filter(edit -> edit.resp().equals(Edit.COPISTE))
        .filter(edit -> edit.kind() != Edit.Kind.NORMAL || isNormal())
        .map(Edit::p)
        .min(Comparator.naturalOrder());
  }

  /** The text of the span with the edits applied. */
  String corrected(String source) {
    return seen(source, at, true, true);
  }

  /** Whether an edit inserts nothing but white space at an offset. */
  public boolean insertsBlankAt(int offset) {
    return edits.stream()
        .anyMatch(e -> e.at().isEmpty() && e.at().start() == offset && e.to().isBlank());
  }

  /**
   * The text of a part of the span with the edits applied.
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
