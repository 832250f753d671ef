package org.copiste.model;

import java.util.List;
import java.util.Optional;

/**
 * A note and the place that calls it.
 *
 * @param n its resolved number or sign, such as {@code 4} for a {@code *} between 3 and 5
 * @param label the glyphs before its text in the source, without the blank after; empty where there
 *     are none
 * @param call where it is called; empty where no call was found
 * @param body its text without the label, over several spans where something else stands between
 * @param paragraphs offsets in the source at which its paragraphs begin, the first included
 * @param place {@code bottom} or {@code end}
 * @param resp who wrote it: {@code author}, {@code editor}, {@code translator}, or a name as the
 *     text has it; empty where the text does not say
 * @param p probability that call and body belong together
 */
public record Note(
    String n,
    Optional<Span> label,
    Optional<Span> call,
    List<Span> body,
    List<Integer> paragraphs,
    String place,
    Optional<String> resp,
    double p) {

  /** Copies the lists. */
  public Note {
    body = List.copyOf(body);
    paragraphs = List.copyOf(paragraphs);
    if (body.isEmpty()) {
      throw new IllegalArgumentException("a note without text");
    }
  }
}
