package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Diagnostic;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;

/**
 * Notices a page of two columns whose lines were read across: each line then holds the pieces of
 * two texts.
 *
 * <p>It shows in one of two ways. Most lines have a gap of several blanks at about the same column,
 * with the middle of a sentence on both sides of it, which no table has. Or words divided by a
 * hyphen in the middle of lines, at about the same column, go on at the beginning of the next line
 * and not behind the hyphen. The limits were set by hand, so that no text of the project's data
 * that was read rightly is reported.
 */
public final class ColumnsReadAcross {
  private static final String CODE = "columns-read-across";

  /** Lines that are looked at together, and how many of them must have the gap. */
  private static final int LINES = 20;

  private static final int WITH_GAP = 14;

  /** How far from their middle column the gaps may begin or end, in characters. */
  private static final int SPREAD = 4;

  /** Fewest letters on either side of a gap. */
  private static final int LETTERS = 8;

  /** One in so many lines, at least, goes on inside a sentence on each side of the gap. */
  private static final int INSIDE_ONE_IN = 3;

  /** Fewest divided words, within a page's lines and so many columns of each other. */
  private static final int DIVIDED = 4;

  private static final int PAGE = 60;
  private static final int DIVIDED_SPREAD = 12;

  private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {3,}|\\s*\\t\\s*)(?=\\S)");
  private static final Pattern DIVISION =
      Pattern.compile("(?<=\\s|^)(\\p{L}{2,})[-¬]\\s+(\\p{L}+)");

  private final Lines lines;
  private final Predicate<String> known;
  private final List<Integer> filled = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param known whether a word, as written or in lower case, is a word of the language
   */
  public ColumnsReadAcross(Lines lines, Predicate<String> known) {
    this.lines = lines;
    this.known = known;
    for (int i = 0; i < lines.count(); i++) {
      if (!lines.blank(i)) {
        filled.add(i);
      }
    }
  }

  /** The warning, at the first line that shows it; empty for most texts. */
  public Optional<Diagnostic> find() {
    return withGap()
        .or(this::withDividedWords)
        .map(
            line ->
                Diagnostic.warning(
                    CODE,
                    lines.first(line),
                    "From line "
                        + (line + 1)
                        + " on, two columns seem to have been read across as one: read the page"
                        + " again, column by column."));
  }

  /** A line divided at its widest gap; the gap is empty for a line without one. */
  private record Halves(int line, int from, int to, String left, String right) {}

  private Optional<Integer> withGap() {
    List<Optional<Halves>> halves = new ArrayList<>();
    for (int line : filled) {
      halves.add(halves(line));
    }
    for (int i = 0; i + LINES <= halves.size(); i += LINES / 2) {
      List<Halves> present =
          halves.subList(i, i + LINES).stream().flatMap(Optional::stream).toList();
      if (present.size() >= WITH_GAP && isOneGutter(present) && isProse(present)) {
        return Optional.of(present.get(0).line());
      }
    }
    return Optional.empty();
  }

  private Optional<Halves> halves(int line) {
    String body = lines.body(line);
    if (!body.contains("   ") && body.indexOf('\t') < 0) {
      return Optional.empty();
    }
    Matcher gap = GAP.matcher(body);
    Optional<Halves> widest = Optional.empty();
    while (gap.find()) {
      if (widest.isEmpty() || gap.end() - gap.start() > widest.get().to() - widest.get().from()) {
        String left = body.substring(0, gap.start());
        String right = body.substring(gap.end());
        int indent = lines.indent(line);
        widest =
            Optional.of(new Halves(line, indent + gap.start(), indent + gap.end(), left, right));
      }
    }
    return widest.filter(h -> letters(h.left()) >= LETTERS && letters(h.right()) >= LETTERS);
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  /** Whether the right column begins, or the left one ends, at about the same place. */
  private static boolean isOneGutter(List<Halves> halves) {
    int[] from = halves.stream().mapToInt(Halves::from).sorted().toArray();
    int[] to = halves.stream().mapToInt(Halves::to).sorted().toArray();
    return near(from) >= WITH_GAP || near(to) >= WITH_GAP;
  }

  private static long near(int[] sorted) {
    int middle = sorted[sorted.length / 2];
    return Arrays.stream(sorted).filter(x -> Math.abs(x - middle) <= SPREAD).count();
  }

  private static boolean isProse(List<Halves> halves) {
    int left = 0;
    int right = 0;
    for (int i = 1; i < halves.size(); i++) {
      left += goesOn(halves.get(i - 1).left(), halves.get(i).left()) ? 1 : 0;
      right += goesOn(halves.get(i - 1).right(), halves.get(i).right()) ? 1 : 0;
    }
    return INSIDE_ONE_IN * Math.min(left, right) >= halves.size();
  }

  private static boolean goesOn(String before, String after) {
    LineShape.Ending ending = LineShape.ending(before);
    boolean open = ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND;
    return open && LineShape.startsLower(after);
  }

  private Optional<Integer> withDividedWords() {
    List<int[]> found = new ArrayList<>();
    for (int k = 0; k + 1 < filled.size(); k++) {
      int line = filled.get(k);
      if (!lines.body(line).contains("- ") && !lines.body(line).contains("¬ ")) {
        continue;
      }
      Matcher division = DIVISION.matcher(lines.body(line));
      while (division.find()) {
        String next = firstWord(lines.body(filled.get(k + 1)));
        boolean across =
            !isWord(division.group(1) + division.group(2))
                && !next.isEmpty()
                && isWord(division.group(1) + next)
                && !(isWord(division.group(1)) && isWord(next));
        if (across) {
          found.add(new int[] {k, division.end(1)});
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      int[] first = found.get(i);
      long alike =
          found.stream()
              .filter(f -> f[0] >= first[0] && f[0] < first[0] + PAGE)
              .filter(f -> Math.abs(f[1] - first[1]) <= DIVIDED_SPREAD)
              .count();
      if (alike >= DIVIDED) {
        return Optional.of(filled.get(first[0]));
      }
    }
    return Optional.empty();
  }

  private boolean isWord(String word) {
    return known.test(word.toLowerCase(Locale.ROOT));
  }

  private static String firstWord(String body) {
    int end = 0;
    while (end < body.length() && Character.isLetter(body.charAt(end))) {
      end++;
    }
    boolean lower = end > 0 && Character.isLowerCase(body.charAt(0));
    return lower ? body.substring(0, end) : "";
  }
}
