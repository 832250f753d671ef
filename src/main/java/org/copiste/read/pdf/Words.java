package org.copiste.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts characters together to words. */
final class Words {
  /**
   * A gap of this share of the type's size parts words. TeX sets blanks of a third and shrinks them
   * to two ninths, others somewhat more; kerning stays below a tenth.
   */
  private static final double GAP = 0.12;

  /** Letters of a line are spaced if most gaps between them are as wide as this; set by hand. */
  private static final double SPACED = 0.06;

  /** With fewer gaps on a line, nobody can tell spaced letters from words; set by hand. */
  private static final int FEW = 8;

  /** Blanks between spaced words are wider than the gaps in them by this factor; set by hand. */
  private static final double WIDER = 2;

  /** A character that begins so far before the one drawn before it belongs to another word. */
  private static final double BACK = 0.3;

  /** The same sign within this share of its size is drawn twice to look bold; set by hand. */
  private static final double TWICE = 0.12;

  /** An accent is above its letter if so much of the narrower of them is; set by hand. */
  private static final double ABOVE = 0.5;

  private final List<Word> words = new ArrayList<>();
  private final Map<String, Glyph> drawn = new HashMap<>();
  private double gap = GAP;
  private boolean blank;

  private Words() {}

  /** The words of a page in the order in which they are drawn. */
  static List<Word> of(List<Glyph> glyphs) {
    Words words = new Words();
    List<Glyph> once = glyphs.stream().filter(glyph -> !words.isDrawnTwice(glyph)).toList();
    int start = 0;
    while (start < once.size()) {
      int end = start + 1;
      while (end < once.size() && isNear(once.get(end - 1), once.get(end))) {
        end++;
      }
      words.line(once.subList(start, end));
      start = end;
    }
    return words.words;
  }

  /** Whether the gap between two words parts them. */
  static boolean isGap(Word before, Word word) {
    return word.left() - before.right() >= GAP * Math.max(word.size(), before.size());
  }

  private static boolean isNear(Glyph before, Glyph glyph) {
    double gap = glyph.left() - before.right();
    return before.isLevelWith(glyph) && Math.abs(gap) < Math.max(before.size(), glyph.size());
  }

  private void line(List<Glyph> glyphs) {
    gap = gapOf(glyphs);
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
      } else {
        place(glyph);
        blank = false;
      }
    }
  }

  private static double gapOf(List<Glyph> glyphs) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (!before.isBlank() && !glyph.isBlank()) {
        gaps.add((glyph.left() - before.right()) / Math.max(before.size(), glyph.size()));
      }
    }
    gaps.sort(null);
    double usual = gaps.size() < FEW ? 0 : gaps.get(gaps.size() / 2);
    return usual < SPACED ? GAP : Math.max(GAP, WIDER * usual);
  }

  private void place(Glyph glyph) {
    if (!words.isEmpty()) {
      Word word = words.get(words.size() - 1);
      Optional<Glyph> composed = composed(word.last(), glyph);
      if (composed.isPresent()) {
        word.replaceLast(composed.get());
        return;
      }
      if (!blank && continues(word.last(), glyph)) {
        word.add(glyph);
        return;
      }
    }
    Word word = new Word(words.size(), blank);
    word.add(glyph);
    words.add(word);
  }

  private boolean continues(Glyph before, Glyph glyph) {
    double size = Math.max(before.size(), glyph.size());
    return before.isLevelWith(glyph)
        && glyph.left() >= before.left() - BACK * size
        && glyph.left() - before.right() < gap * size;
  }

  private static Optional<Glyph> composed(Glyph before, Glyph glyph) {
    double shared = Math.min(before.right(), glyph.right()) - Math.max(before.left(), glyph.left());
    double narrower = Math.min(before.right() - before.left(), glyph.right() - glyph.left());
    boolean near = Math.abs(before.base() - glyph.base()) < Math.max(before.size(), glyph.size());
    if (before.turn() != glyph.turn() || !near || shared < ABOVE * narrower) {
      return Optional.empty();
    }
    Glyph letter = Character.isLetter(glyph.text().codePointAt(0)) ? glyph : before;
    return Characters.composed(before.text(), glyph.text())
        .map(
            text ->
                new Glyph(
                    text,
                    letter.turn(),
                    letter.left(),
                    letter.right(),
                    letter.base(),
                    letter.size(),
                    letter.style()));
  }

  private boolean isDrawnTwice(Glyph glyph) {
    double step = 2 * TWICE * glyph.size();
    long column = Math.round(glyph.left() / step);
    long row = Math.round(glyph.base() / step);
    for (long i = column - 1; i <= column + 1; i++) {
      for (long j = row - 1; j <= row + 1; j++) {
        Glyph other = drawn.get(key(glyph, i, j));
        if (other != null
            && Math.abs(other.left() - glyph.left()) < step / 2
            && Math.abs(other.base() - glyph.base()) < step / 2) {
          return true;
        }
      }
    }
    drawn.put(key(glyph, column, row), glyph);
    return false;
  }

  private static String key(Glyph glyph, long column, long row) {
    return glyph.text()
        + ' '
        + glyph.turn()
        + ' '
        + Math.round(glyph.size())
        + ' '
        + column
        + ' '
        + row;
  }
}
