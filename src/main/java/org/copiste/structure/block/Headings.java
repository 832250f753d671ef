package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.language.text.Casing;
import org.copiste.language.text.Fold;
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
  private static final PhraseTable WORDS = PhraseTable.read("structure/headings");

  /** Ordinals that may stand for a heading's number, with the number as figures. */
  private static final Map<String, String> ORDINALS =
      LanguagePack.current().table("structure/heading-ordinals");

  private static final String ROMAN_OR_ARABIC = "\\d{1,3}|[IVXLC]{1,7}";

  private static final String PART =
      WORDS.pattern("part-ordinals") + "\\s+" + WORDS.pattern("part");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu:"
              + WORDS.pattern("numbered")
              + "\\s+("
              + ROMAN_OR_ARABIC
              + "|"
              + PhrasePattern.any(ORDINALS.keySet())
              + ")\\b.*|"
              + PART
              + ".*|"
              + WORDS.pattern("whole")
              + "[.:]?)");
  private static final Pattern BARE = Pattern.compile("(" + ROMAN_OR_ARABIC + ")\\.?");

  /** A chapter's number, which is a heading even where no blank line sets it apart. */
  private static final Pattern CHAPTER =
      Pattern.compile(
          PhrasePattern.any(chapterWords())
              + " (?:"
              + ROMAN_OR_ARABIC
              + "|(?i:"
              + PhrasePattern.any(ORDINALS.keySet())
              + "))(?!\\p{L})(?:[^a-z]{0,60}|.{0,3})|"
              + PhrasePattern.any(capitals(WORDS.phrases("part-ordinals")))
              + " "
              + PhrasePattern.any(capitals(WORDS.phrases("part")))
              + ".{0,40}");

  static final int CHAPTER_LENGTH = 80;

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
  private static final int SPEAKER = 3;

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

  /** Whether a line is a chapter's or part's number, with its title or without. */
  static boolean isChapter(String text) {
    return CHAPTER.matcher(text).matches();
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
    return new BlockClass(Block.Kind.HEAD, i == 0 ? 0 : 1, number(text(i)));
  }

  BlockClass head(int i) {
    int level = ranked && !isHigh(i) ? 2 : 1;
    return new BlockClass(Block.Kind.HEAD, level, number(text(i)));
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
    boolean chapter = text.length() <= CHAPTER_LENGTH && isChapter(text);
    if ((!apart && !chapter) || p.colonBefore() || LineShape.startsLower(text)) {
      return false;
    }
    if (times.getOrDefault(text, 0) >= SPEAKER && !chapter && !BARE.matcher(text).matches()) {
      return false;
    }
    if (BARE.matcher(text).matches() || NotesHeading.matches(text)) {
      return true;
    }
    if (letters(text) < FEWEST_LETTERS
        || ListMarkers.bullet(text)
        || "«“\"—–".indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    if (NAMED.matcher(text).matches() && text.length() <= measure) {
      return true;
    }
    LineShape.Ending ending = LineShape.ending(text);
    boolean capitals = LineShape.mostlyCapitals(text);
    boolean phrase =
        ending == LineShape.Ending.OPEN && !",;—–-".contains(text.substring(text.length() - 1));
    boolean brief = width(p) <= (capitals ? CAPITALS_WIDTH : WIDTH) * measure;
    boolean romanNumber = ListMarkers.roman(text).isPresent() && width(p) <= WIDTH * measure;
    return brief && (capitals || phrase || romanNumber);
  }

  private boolean isHigh(int i) {
    String text = text(i);
    return LineShape.mostlyCapitals(text)
        || NAMED.matcher(text).matches()
        || BARE.matcher(text).matches()
        || ListMarkers.roman(text).isPresent();
  }

  private static Optional<String> number(String text) {
    Optional<String> number = ListMarkers.number(text).or(() -> ListMarkers.roman(text));
    if (number.isPresent()) {
      return number;
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return Optional.of(bare.group(1));
    }
    Matcher named = NAMED.matcher(text);
    return named.matches()
        ? Optional.ofNullable(named.group(1)).map(Headings::figure)
        : Optional.empty();
  }

  /** The number in figures, also of an ordinal in words. */
  private static String figure(String number) {
    return ORDINALS.entrySet().stream()
        .filter(ordinal -> Fold.of(ordinal.getKey()).equals(Fold.of(number)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(number);
  }

  /** The words of chapters with a capital, and those that are capitals throughout. */
  private static List<String> chapterWords() {
    List<String> words = new ArrayList<>();
    WORDS.phrases("chapter").forEach(word -> words.add(Casing.capitalised(word)));
    words.addAll(capitals(WORDS.phrases("chapter")));
    words.addAll(capitals(WORDS.phrases("chapter-in-capitals")));
    return words;
  }

  private static List<String> capitals(List<String> words) {
    return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
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
