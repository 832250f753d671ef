package org.copiste.model;

import java.util.List;
import java.util.Optional;

/**
 * A footnote or endnote and its call.
 *
 * @param n its number or sign as resolved: {@code 4} for a {@code *} between notes 3 and 5, or for
 *     a 4 that was misread. Numbers may repeat, on one page too
 * @param label the span of the number or sign before the note's text, without the blank after it;
 *     empty if there is none
 * @param call the span of the number or sign in the text that refers to the note; empty if none was
 *     found
 * @param body the spans of the note's text without the label, ascending, disjoint, at least one;
 *     there are several where something interrupts the note
 * @param paragraphs the offsets at which the note's paragraphs begin, the first included
 * @param place {@code bottom} for a footnote, {@code end} for an endnote
 * @param resp who wrote it: {@code author}, {@code editor}, {@code translator}, or a name as it
 *     stands in the text; empty if the text does not say
 * @param p probability that call and body belong together; 0 without a call
 * @param linkedBy the person who decided that call and body belong together; empty if nobody did
 */
public record Note(
    String n,
    Optional<Span> label,
    Optional<Span> call,
    List<Span> body,
    List<Integer> paragraphs,
    String place,
    Optional<String> resp,
    double p,
    Optional<String> linkedBy) {

  /** A note about whose call nobody has decided. */
  public Note(
      String n,
      Optional<Span> label,
      Optional<Span> call,
      List<Span> body,
      List<Integer> paragraphs,
      String place,
      Optional<String> resp,
      double p) {
    this(n, label, call, body, paragraphs, place, resp, p, Optional.empty());
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no body
   */
  public Note {
    body = List.copyOf(body);
    paragraphs = List.copyOf(paragraphs);
    if (body.isEmpty()) {
      throw new IllegalArgumentException("a note without text");
    }
  }
}
