package org.copiste.structure.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.text.Fold;
import org.copiste.language.text.RomanNumerals;
import org.copiste.structure.line.LineShape;

/**
 * What one line looks like by itself: its words by class, its letters and marks. A <em>mask</em> is
 * the line with one letter for each word: {@code S} a salute's word, {@code e} an endearment,
 * {@code v} a word of valedictions, {@code m} month, {@code w} weekday, {@code y} year, {@code n}
 * another number, {@code r} a Roman numeral, {@code i} an initial, {@code C} another word with a
 * capital, {@code p} a preposition or article, {@code x} any other word; runs of the same letter
 * stand once.
 */
final class LineLook {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-.]\\p{L}+)*|\\d+(?:\\p{L}{2,5})?");

  private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d");

  private static final Pattern NUMERIC_DATE =
      Pattern.compile("\\d{1,2}\\s?[./-]\\s?(?:\\d{1,2}|[IVX]{1,4})\\s?[./-]\\s?\\d{2,4}");

  final String body;
  final int words;
  final int[] counts = new int[LineWords.CLASSES.size()];
  final String mask;
  final int firstClasses;
  final int secondClasses;
  final boolean capitals;
  final boolean lower;
  final LineShape.Ending ending;
  final int capitalised;
  final boolean year;
  final boolean number;
  final boolean numericDate;
  final boolean nameLike;
  final char first;
  final char last;

  LineLook(String body) {
    this.body = body;
    this.capitals = LineShape.mostlyCapitals(body);
    this.lower = LineShape.startsLower(body);
    this.ending = LineShape.ending(body);
    this.first = body.isEmpty() ? ' ' : body.charAt(0);
    this.last = body.isEmpty() ? ' ' : body.charAt(body.length() - 1);
    this.numericDate = NUMERIC_DATE.matcher(body).find();
    StringBuilder shape = new StringBuilder();
    List<Integer> classes = new ArrayList<>();
    int upper = 0;
    boolean sawYear = false;
    boolean sawNumber = false;
    boolean names = true;
    boolean name = false;
    Matcher m = WORD.matcher(body);
    while (m.find() && classes.size() < 60) {
      String word = m.group();
      String folded = Fold.of(word);
      int in = LineWords.classes(folded);
      for (int c = 0; c < counts.length; c++) {
        counts[c] += in >>> c & 1;
      }
      boolean capital = Character.isUpperCase(word.charAt(0));
      upper += capital ? 1 : 0;
      sawYear |= YEAR.matcher(word).matches();
      sawNumber |= Character.isDigit(word.charAt(0));
      char letter = letter(word, in, capital, m.end() < body.length() ? body.charAt(m.end()) : ' ');
      names &= letter == 'C' || letter == 'i' || letter == 'p' || capital;
      name |= letter == 'C' || letter == 'i';
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != letter) {
        shape.append(letter);
      }
      classes.add(in);
    }
    this.words = classes.size();
    this.mask = shape.toString();
    this.firstClasses = words > 0 ? classes.get(0) : 0;
    this.secondClasses = words > 1 ? classes.get(1) : 0;
    this.capitalised = upper;
    this.year = sawYear;
    this.number = sawNumber;
    this.nameLike = names && name && words <= 7;
  }

  private static boolean has(int classes, String name) {
    return (classes >>> LineWords.CLASSES.indexOf(name) & 1) != 0;
  }

  private static char letter(String word, int in, boolean capital, char after) {
    if (Character.isDigit(word.charAt(0))) {
      return has(in, "date") ? 'm' : YEAR.matcher(word).matches() ? 'y' : 'n';
    }
    if ((in >>> LineWords.MONTH & 1) != 0) {
      return 'm';
    }
    if ((in >>> LineWords.WEEKDAY & 1) != 0) {
      return 'w';
    }
    if (word.length() == 1 && capital && after == '.') {
      return 'i';
    }
    if (capital
        && word.equals(Fold.of(word).toUpperCase(Locale.ROOT))
        && RomanNumerals.value(word).isPresent()) {
      return 'r';
    }
    if (has(in, "salute")) {
      return 'S';
    }
    if (has(in, "valediction")) {
      return 'v';
    }
    if (has(in, "endearment")) {
      return 'e';
    }
    if (has(in, "you")) {
      return 'u';
    }
    if (has(in, "place")) {
      return 'p';
    }
    return capital ? 'C' : 'x';
  }

  int count(String name) {
    return counts[LineWords.CLASSES.indexOf(name)];
  }

  /** How much of the line a class makes up: 0 to 4 quarters, rounded up. */
  int quarters(int c) {
    return words == 0 ? 0 : (4 * counts[c] + words - 1) / words;
  }

  /** Whether the line has a month, or a date in figures. */
  boolean dated() {
    return numericDate
        || counts[LineWords.MONTH] > 0
        || (counts[LineWords.WEEKDAY] > 0 && words <= 8)
        || (year && words <= 4 && capitalised + count("place") + count("date") + 1 >= words)
        || count("date") > 0 && (year || number) && words <= 10;
  }

  /** What the line is at first sight, in one word: the sort that its neighbours look at. */
  String sort() {
    if (words == 0) {
      return number ? "number" : "marks";
    }
    if (words <= 3 && mask.length() == 1 && "nyr".contains(mask)) {
      return "number";
    }
    if (dated()
        && words <= 14
        && 3
                * (counts[LineWords.MONTH]
                    + counts[LineWords.WEEKDAY]
                    + (counts[LineWords.MONTH] > 0 ? counts[LineWords.NUMERAL] : 0)
                    + count("date")
                    + count("place")
                    + capitalised
                    + (number ? 2 : 0))
            >= 2 * words) {
      return "dated";
    }
    if (count("postscript") > 0 && has(firstClasses, "postscript")) {
      return "postscript";
    }
    boolean saluting = has(firstClasses, "salute") || has(firstClasses, "endearment");
    if (saluting && words <= 9 && count("salute") > 0 && !dated()) {
      return "salute";
    }
    if (words <= 7 && count("self") >= 2 && first != '—') {
      return "valediction";
    }
    if (words <= 14
        && count("valediction") > 0
        && 3 * (count("valediction") + count("you") + count("self")) >= words) {
      return "valediction";
    }
    if (capitals) {
      return nameLike ? "capital-name" : "capitals";
    }
    if (nameLike) {
      return "name";
    }
    return words <= 5 ? "brief" : "prose";
  }

  /** The class of a character that begins or ends a line. */
  static String kind(char c) {
    if (Character.isUpperCase(c)) {
      return "A";
    }
    if (Character.isLowerCase(c)) {
      return "a";
    }
    if (Character.isDigit(c)) {
      return "0";
    }
    return ",.;:!?".indexOf(c) >= 0
        ? String.valueOf(c)
        : "-–—¬".indexOf(c) >= 0
            ? "-"
            : "«»\"“”'’".indexOf(c) >= 0
                ? "\""
                : "([".indexOf(c) >= 0 ? "(" : ")]".indexOf(c) >= 0 ? ")" : "other";
  }
}
