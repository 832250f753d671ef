package org.copiste.structure.line;

import java.util.Optional;
import org.copiste.model.Span;

/**
 * What stands at the beginning of a line and may be the label of a note.
 *
 * @param at the characters of the label in the source, including a rule glued to its front
 * @param style how it is written
 * @param number its number, or 0 where it is a sign
 * @param sign its sign as read, empty where it is a number
 * @param longer the number if the letter after it is read as a digit ({@code 1l} as 11), or 0
 * @param misread whether a letter has to be read as a digit
 * @param alone whether nothing follows on the line
 */
public record NoteLabel(
    Span at, Style style, int number, String sign, int longer, boolean misread, boolean alone) {

  /** How a label is written, in which the notes of one document mostly agree. */
  public enum Style {
    BARE,
    DOT,
    PAREN,
    BRACKET,
    RAISED,
    SIGN
  }

  public static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  public static final String SIGNS = "*†‡§¶";

  /** Whether it is a sign and not a number. */
  public boolean isSign() {
    return number == 0;
  }

  /** The label at the beginning of a line, if what stands there can be one. */
  public static Optional<NoteLabel> of(Lines lines, int line) {
    return new NoteLabelReader(lines, line).read();
  }

  /** The same label with the letter after it read as a digit. */
  public NoteLabel asLonger() {
    return new NoteLabel(new Span(at.start(), at.end() + 1), style, longer, sign, 0, true, alone);
  }
}
