package org.copiste.structure.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;

/**
 * Finds calls misread as a letter at a word's end: the word as it stands is unknown, but without
 * its last letter it is a word of the document or of the lexicon. The probabilities were set by
 * hand.
 */
public final class MisreadCallFinder {
  /** Shortest word whose call can have been misread as a letter. */
  private static final int STEM = 3;

  /** Shape probability of a letter that layout has kept as a candidate. */
  private static final double KEPT = 0.3;

  /** A stroke behind a word of the lexicon that the document has elsewhere, and other strokes. */
  private static final double STROKE_AFTER_WORD = 0.35;

  private static final double STROKE = 0.25;
  private static final double OTHER_LETTER = 0.05;

  private final Lines lines;
  private final List<Integer> textLines;
  private final Predicate<String> known;
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Prepares; the words of the document are counted at first use.
   *
   * @param known whether a word is in the lexicon; false for all where there is none
   */
  public MisreadCallFinder(Lines lines, List<Integer> textLines, Predicate<String> known) {
    this.lines = lines;
    this.textLines = textLines;
    this.known = known;
  }

  /**
   * The letters in a stretch of text that may be calls of these numbers.
   *
   * @param numbers numbers that no better candidate shows
   */
  public List<CallCandidate> find(int from, int to, Set<Integer> numbers) {
    Set<Character> digits = new TreeSet<>();
    numbers.stream().filter(n -> n < 10).forEach(n -> digits.add((char) ('0' + n)));
    List<CallCandidate> found = new ArrayList<>();
    if (digits.isEmpty()) {
      return found;
    }
    count();
    int at = Collections.binarySearch(textLines, lines.lineAt(from));
    for (int k = at >= 0 ? at : -at - 1; k < textLines.size(); k++) {
      int line = textLines.get(k);
      if (lines.last(line) > to) {
        break;
      }
      forEachWord(line, word -> test(word, digits, found));
    }
    return found;
  }

  /** The candidate for a letter that layout has kept; its number is unknown. */
  public static CallCandidate kept(Span at, String read) {
    return new CallCandidate(at, read, 0, CallCandidate.Kind.LETTER, KEPT);
  }

  private void test(Span at, Set<Character> digits, List<CallCandidate> found) {
    String word = at.of(lines.text());
    char glyph = word.charAt(word.length() - 1);
    String stands = DigitConfusions.digitFor(glyph);
    if (stands.isEmpty() || !digits.contains(stands.charAt(0)) || word.length() <= STEM) {
      return;
    }
    String stem = word.substring(0, word.length() - 1);
    boolean stroke = glyph == 'l' || glyph == 'I' || glyph == '|' || glyph == '!';
    boolean once = counts.getOrDefault(DigitConfusions.withPlainStrokes(word), 0) <= 1;
    boolean elsewhere = counts.getOrDefault(DigitConfusions.withPlainStrokes(stem), 0) >= 1;
    boolean stemKnown = isKnown(stem);
    boolean evident = stemKnown || (stroke && elsewhere && damaged(stem));
    if (isKnown(word) || !once || !evident) {
      return;
    }
    double q = stroke ? (stemKnown && elsewhere ? STROKE_AFTER_WORD : STROKE) : OTHER_LETTER;
    Span call = new Span(at.end() - 1, at.end());
    found.add(new CallCandidate(call, String.valueOf(glyph), 0, CallCandidate.Kind.LETTER, q));
  }

  /** Whether a word has a capital I or a bar inside, which shows that its strokes are misread. */
  private static boolean damaged(String word) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return !capitals && (word.indexOf('I', 1) > 0 || word.indexOf('|') >= 0);
  }

  /** Whether the lexicon has the word, as it stands or with strokes read as l. */
  private boolean isKnown(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (known.test(word) || known.test(lower)) {
      return true;
    }
    String strokes =
        word.charAt(0) + word.substring(1).replace('I', 'l').replace('|', 'l').replace('1', 'l');
    return known.test(strokes) || known.test(strokes.toLowerCase(Locale.ROOT));
  }

  private void count() {
    if (!counts.isEmpty()) {
      return;
    }
    for (int line : textLines) {
      forEachWord(
          line,
          at ->
              counts.merge(DigitConfusions.withPlainStrokes(at.of(lines.text())), 1, Integer::sum));
    }
  }

  private void forEachWord(int line, Consumer<Span> use) {
    String text = lines.text();
    int to = lines.last(line);
    int i = lines.first(line);
    while (i < to) {
      int start = i;
      while (i < to && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '|')) {
        i++;
      }
      if (i > start) {
        use.accept(new Span(start, i));
      } else {
        i++;
      }
    }
  }
}
