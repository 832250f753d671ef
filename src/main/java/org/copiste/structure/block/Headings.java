package org.copiste.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.NotesHeading;

/**
 * Recognises headings: short, set apart, not a sentence. The title at the beginning has level 0;
 * headings of parts and chapters and those in capitals have level 1; others have level 2 if both
 * kinds occur, else 1. The limits were set by hand.
 */
final class Headings {
  /** Index of the last paragraph that may be a title, and the lines it has at most. */
  private static final int LAST_TITLE = 4;

  private static final int TITLE_LINES = 4;
  private static final int HEADING_LINES = 3;

  /** Widths in measures: of a title, of a heading in capitals and of another heading, at most. */
  private static final double TITLE_WIDTH = 2.2;

  private static final double CAPITALS_WIDTH = 1.6;
  private static final double WIDTH = 0.7;
  private static final int FEWEST_LETTERS = 3;

  /** A line that is repeated so often names a speaker, not a part of the text. */
  static final int SPEAKER = 3;

  private final Map<String, Integer> times = new HashMap<>();
  private final List<Paragraph> paragraphs;
  private final Lines lines;
  private final int measure;
  private final IntFunction<String> asRead;
  private final boolean ranked;

  Headings(List<Paragraph> paragraphs, Lines lines, int measure, IntFunction<String> asRead) {
    this.paragraphs = paragraphs;
    this.lines = lines;
    this.measure = measure;
    this.asRead = asRead;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).lines().size() == 1) {
        times.merge(text(i), 1, Integer::sum);
      }
    }
    boolean high = false;
    boolean low = false;
    for (int i = 1; i < paragraphs.size(); i++) {
      if (isHead(i)) {
        high |= isHigh(i);
        low |= !isHigh(i);
      }
    }
    this.ranked = high && low;
  }

  /** Whether a paragraph at the very beginning, with nothing but headings before it, is a title. */
  boolean isTitle(int i) {
    Paragraph p = paragraphs.get(i);
    if (i + 1 >= paragraphs.size() || i > LAST_TITLE || p.lines().size() > TITLE_LINES) {
      return false;
    }
    String text = text(i);
    boolean sentence =
        LineShape.ending(text) == LineShape.Ending.STOP && !LineShape.mostlyCapitals(text);
    boolean brief = width(p) <= TITLE_WIDTH * measure;
    boolean set = p.form() != Paragraph.Form.ROW && !text.endsWith(",") && !text.endsWith(";");
    boolean apart = paragraphs.get(i + 1).blankBefore() || LineShape.mostlyCapitals(text);
    boolean numbered = ListMarkers.number(text).isPresent() || ListMarkers.bullet(text);
    return hasLetter(text)
        && !LineShape.startsLower(text)
        && set
        && apart
        && !sentence
        && brief
        && !numbered
        && LineShape.ending(text) != LineShape.Ending.COLON;
  }

  BlockClass title(int i) {
    return new BlockClass(Block.Kind.HEAD, i == 0 ? 0 : 1, HeadingWords.number(text(i)));
  }

  BlockClass head(int i) {
    int level = ranked && !isHigh(i) ? 2 : 1;
    return new BlockClass(Block.Kind.HEAD, level, HeadingWords.number(text(i)));
  }

  /** Whether a paragraph inside the text is a heading. */
  boolean isHead(int i) {
    Paragraph p = paragraphs.get(i);
    if (p.form() != Paragraph.Form.PROSE
        || p.lines().size() > HEADING_LINES
        || i + 1 >= paragraphs.size()) {
      return false;
    }
    String text = text(i);
    boolean apart = p.blankBefore() && paragraphs.get(i + 1).blankBefore();
    boolean chapter = HeadingWords.isChapter(text);
    boolean large = p.lines().stream().allMatch(lines::isLarge);
    boolean centred = p.lines().stream().allMatch(lines::isCentred);
    if ((!apart && !chapter && !large && !centred)
        || p.colonBefore()
        || LineShape.startsLower(text)) {
      return false;
    }
    if (times.getOrDefault(text, 0) >= SPEAKER && !chapter && !HeadingWords.isNumber(text)) {
      return false;
    }
    if (HeadingWords.isNumber(text) || NotesHeading.matches(text)) {
      return true;
    }
    if (letters(text) < FEWEST_LETTERS
        || ListMarkers.bullet(text)
        || "«“\"—–".indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    if (HeadingWords.isNamed(text) && text.length() <= measure) {
      return true;
    }
    LineShape.Ending ending = LineShape.ending(text);
    boolean capitals = LineShape.mostlyCapitals(text);
    boolean phrase =
        ending == LineShape.Ending.OPEN && !",;—–-".contains(text.substring(text.length() - 1));
    boolean brief = width(p) <= (capitals || large ? CAPITALS_WIDTH : WIDTH) * measure;
    boolean romanNumber = ListMarkers.roman(text).isPresent() && width(p) <= WIDTH * measure;
    return brief && (capitals || phrase || romanNumber || large);
  }

  private boolean isHigh(int i) {
    String text = text(i);
    return LineShape.mostlyCapitals(text)
        || HeadingWords.isNamed(text)
        || HeadingWords.isNumber(text)
        || ListMarkers.roman(text).isPresent();
  }

  private int width(Paragraph p) {
    int width = 0;
    for (int line : p.lines()) {
      width += lines.width(line);
    }
    return width;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private String text(int i) {
    return paragraphs.get(i).text(asRead);
  }
}
