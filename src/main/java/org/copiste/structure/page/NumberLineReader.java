package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.language.text.RomanNumerals;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;

/** Reads the lines that may carry the number of a page, by their form alone. */
final class NumberLineReader {
  private static final PhraseTable WORDS = PhraseTable.read("structure/page-numbers");

  /** Strokes and points around a number, the word for a page before it, how many there are. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<left>[-–—−~=_•·.*…/\\s]*)(?<open>[\\[({<]?)\\s*(?<word>(?i:"
              + WORDS.pattern("page")
              + "))?\\s*(?<inner>[-–—~•]?)\\s*(?<number>[\\p{Alnum}|!]{1,7})\\s*[-–—~•]?"
              + "(?:\\s*(?:/|"
              + WORDS.pattern("of")
              + ")\\s*\\d{1,4})?\\s*(?<close>[\\])}>]?)(?<right>[-–—−~=_•·.,*\\s]*)");

  private static final String NUMBER = "\\d[\\dIlO]{0,3}|[Il]\\d{1,2}|[IVXLC]{1,7}";

  /** A number before or after words; what else may stand between them is for {@link #head}. */
  private static final Pattern LEFT =
      Pattern.compile("(?<number>" + NUMBER + ")[\\s—–-]+(?<words>\\p{Lu}.*)");

  private static final Pattern RIGHT =
      Pattern.compile("(?<words>\\p{Lu}.*?)[\\s—–-]+(?<number>" + NUMBER + ")\\.?");

  private static final Pattern DIVISION =
      Pattern.compile(
          "(?iu:(?:"
              + PhraseTable.read("structure/headings").pattern("numbered")
              + "|"
              + PhraseTable.read("letters/heading").pattern("letter")
              + ")\\W*)");

  /** Longest line with nothing but a number and its ornaments, some of them ruled across. */
  private static final int LONGEST_ALONE = 40;

  private static final int LONGEST_HEAD = 90;
  private static final String DIGIT_LIKE = "IlOoZzSsBGbgq|!";
  private static final String DIGITS = "110022558669911";

  private final Lines lines;

  NumberLineReader(Lines lines) {
    this.lines = lines;
  }

  /** The readings of a line; none for most lines. */
  List<NumberLine> read(int line) {
    int width = lines.width(line);
    if (width == 0 || width > LONGEST_HEAD) {
      return List.of();
    }
    String body = lines.body(line);
    List<NumberLine> found = new ArrayList<>();
    Matcher alone = ALONE.matcher(body);
    if (width <= LONGEST_ALONE && alone.matches()) {
      alone(line, alone, found);
    } else {
      head(line, LEFT.matcher(body), found);
      head(line, RIGHT.matcher(body), found);
    }
    return found;
  }

  private static void alone(int line, Matcher m, List<NumberLine> found) {
    String left = m.group("left").strip() + m.group("inner");
    String right = m.group("right").strip();
    boolean bracket = !m.group("open").isEmpty() && !m.group("close").isEmpty();
    if (m.group("open").isEmpty() && !m.group("close").isEmpty()) {
      return;
    }
    boolean stroked = hasStroke(left) || hasStroke(right) || left.startsWith(".");
    NumberLine.Form form =
        isWord(m.group("word"))
            ? NumberLine.Form.WORD
            : left.endsWith("/")
                ? NumberLine.Form.NEXT
                : stroked
                    ? NumberLine.Form.ORNATE
                    : bracket ? NumberLine.Form.BRACKET : NumberLine.Form.BARE;
    boolean framed = form != NumberLine.Form.BARE && (bracket || !left.isEmpty());
    read(line, m.group("number"), form, framed, "", found);
  }

  /** Whether the word for a page stands there in full: its abbreviation may end a reference. */
  private static boolean isWord(String word) {
    return word != null && word.length() > 2;
  }

  private static boolean hasStroke(String ornament) {
    return ornament.chars().anyMatch(c -> "-–—−~=_•·*".indexOf(c) >= 0);
  }

  private static void read(
      int line,
      String number,
      NumberLine.Form form,
      boolean framed,
      String words,
      List<NumberLine> found) {
    boolean misread = !number.chars().allMatch(Character::isDigit);
    value(number, framed)
        .map(v -> new NumberLine(line, v, NumberLine.Script.ARABIC, form, misread, words))
        .ifPresent(found::add);
    boolean small = number.equals(number.toLowerCase(Locale.ROOT));
    NumberLine.Script script = small ? NumberLine.Script.SMALL_ROMAN : NumberLine.Script.ROMAN;
    roman(number)
        .map(v -> new NumberLine(line, v, script, form, false, words))
        .ifPresent(found::add);
  }

  private void head(int line, Matcher m, List<NumberLine> found) {
    if (!m.matches() || !isTitle(m.group("words"))) {
      return;
    }
    String words = letters(m.group("words"));
    boolean initial = m.group("number").matches("\\p{L}");
    if (words.length() < 2
        || initial && !LineShape.mostlyCapitals(m.group("words"))
        || DIVISION.matcher(m.group("words")).matches()) {
      return;
    }
    read(line, m.group("number"), NumberLine.Form.HEAD, false, words, found);
  }

  /** Whether words may be a running head: in capitals, or without a sentence's punctuation. */
  private static boolean isTitle(String words) {
    return LineShape.mostlyCapitals(words) || words.matches("[^.;:!?,]*[.]?");
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<Integer> roman(String number) {
    boolean small = number.equals(number.toLowerCase(Locale.ROOT));
    String capitals = number.toUpperCase(Locale.ROOT);
    boolean oneCase = small || number.equals(capitals);
    return oneCase ? RomanNumerals.value(capitals).filter(v -> v < 500) : Optional.empty();
  }

  /**
   * The number that digits show, some of them read as letters: all of them only if they are
   * strokes, which typewriters use for 1, or in a frame such as {@code - Z -}.
   */
  private static Optional<Integer> value(String number, boolean framed) {
    if (number.length() > 4) {
      return Optional.empty();
    }
    int value = 0;
    boolean digit = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int like = DIGIT_LIKE.indexOf(c);
      if (c >= '0' && c <= '9') {
        digit = true;
        value = 10 * value + c - '0';
      } else if (like >= 0) {
        value = 10 * value + DIGITS.charAt(like) - '0';
      } else {
        return Optional.empty();
      }
    }
    boolean strokes = number.matches("[Il]{1,2}");
    boolean possible = value > 0 && (digit || strokes || (framed && number.length() <= 2));
    return possible ? Optional.of(value) : Optional.empty();
  }
}
