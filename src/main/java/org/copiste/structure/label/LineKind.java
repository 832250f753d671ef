package org.copiste.structure.label;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind a line of the running text is. */
public enum LineKind {
  /** The number or heading of a letter, such as {@code LETTRE N° 79} or {@code Au même}. */
  HEAD,
  /** The summary of a letter, or what it says it is about. */
  SUBJECT,
  /** A letterhead. */
  LETTERHEAD,
  /** Place and date, at either end. */
  DATELINE,
  /** The words that address the recipient. */
  SALUTE,
  /** The recipient's address, or the lines that name the recipient. */
  ADDRESS,
  /** A mark such as “Confidentiel”. */
  MARKING,
  /** A line that begins a paragraph, or a heading, list item or verse inside the text. */
  TEXT,
  /** A line that goes on with the paragraph before. */
  MORE,
  /** The formula that closes a letter. */
  VALEDICTION,
  /** A signature, with the office of the person who signs. */
  SIGNED,
  /** A line that begins a postscript. */
  POSTSCRIPT,
  /** The heading of an enclosure or a copy that follows the letter. */
  ENCLOSURE,
  /** A page number, running head or stamp. */
  FURNITURE;

  private static final LineKind[] ALL = values();

  /** All kinds, as a bit set. */
  public static final long ALL_BITS = (1L << ALL.length) - 1;

  /** The names in the model, in the order of the constants. */
  public static List<String> labels() {
    return Arrays.stream(ALL).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
  }

  static LineKind of(int number) {
    return ALL[number];
  }

  /** This kind alone, as a bit set. */
  public long bit() {
    return 1L << ordinal();
  }

  /** Whether lines of this kind stand before or after the text of a letter. */
  public boolean isPart() {
    return this != TEXT && this != MORE && this != FURNITURE;
  }
}
