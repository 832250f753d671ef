package org.copiste.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Links each word of a part of a page to the one that follows it on its line. Words are compared
 * with their neighbours only, so lines may slope as they do on a scan.
 */
final class LineLinks {
  /**
   * How far a word may reach into the one before it, as a share of the type's size; set by hand.
   */
  private static final double INTO = 0.4;

  /** Pieces drawn apart are one line only if they stand so near; set by hand, a wide blank. */
  private static final double NEAR = 2;

  /** More pieces are left as they are drawn; set by hand, above the lines of a newspaper page. */
  private static final int MOST_PIECES = 5000;

  private final List<Tail> tails = new ArrayList<>();

  /** A line as far as it is known. */
  private static final class Tail {
    private final List<Word> words = new ArrayList<>();

    Word last() {
      return words.get(words.size() - 1);
    }
  }

  private LineLinks() {}

  /** The lines of a part. */
  static List<PdfLine> of(List<Word> part, int number) {
    LineLinks links = new LineLinks();
    // Text is mostly drawn in the order in which it is read; pieces that are not are added after.
    part.stream().sorted(Comparator.comparingInt(Word::index)).forEach(links::add);
    if (links.tails.size() <= MOST_PIECES) {
      links.join();
    }
    return links.tails.stream().map(tail -> new PdfLine(tail.words, number)).toList();
  }

  /** Whether a line goes on in another, which is drawn right after it. */
  static boolean isContinued(PdfLine line, PdfLine next) {
    Word last = line.words().get(line.words().size() - 1);
    Word first = next.words().get(0);
    return first.index() == last.index() + 1 && follows(last, first);
  }

  private void add(Word word) {
    if (!tails.isEmpty()) {
      Tail tail = tails.get(tails.size() - 1);
      if (isDrawnNext(tail.last(), word) || follows(tail.last(), word)) {
        tail.words.add(word);
        return;
      }
    }
    Tail tail = new Tail();
    tail.words.add(word);
    tails.add(tail);
  }

  /** Joins pieces of lines that were drawn apart, from the left. */
  private void join() {
    List<Tail> pieces = new ArrayList<>(tails);
    pieces.sort(Comparator.comparingDouble(piece -> piece.words.get(0).left()));
    tails.clear();
    for (Tail piece : pieces) {
      Optional<Tail> before =
          tails.stream()
              .filter(tail -> isNear(tail.last(), piece.words.get(0)))
              .max(Comparator.comparingDouble(tail -> tail.last().right()));
      if (before.isPresent()) {
        before.get().words.addAll(piece.words);
      } else if (!insert(piece)) {
        tails.add(piece);
      }
    }
  }

  /** Puts a piece into a line that reaches over it, such as a note's call drawn by itself. */
  private boolean insert(Tail piece) {
    Word first = piece.words.get(0);
    Word last = piece.words.get(piece.words.size() - 1);
    for (Tail tail : tails) {
      for (int i = 0; i + 1 < tail.words.size(); i++) {
        if (follows(tail.words.get(i), first) && follows(last, tail.words.get(i + 1))) {
          tail.words.addAll(i + 1, piece.words);
          return true;
        }
      }
    }
    return false;
  }

  /** Engines misjudge how wide a word is, so that it seems to reach far into the next one. */
  private static boolean isDrawnNext(Word before, Word word) {
    return word.index() == before.index() + 1
        && before.last().isLevelWith(word.first())
        && word.left() > before.left() + INTO * before.size();
  }

  private static boolean isNear(Word before, Word word) {
    double size = Math.max(before.size(), word.size());
    return follows(before, word) && word.left() - before.right() < NEAR * size;
  }

  private static boolean follows(Word before, Word word) {
    double size = Math.max(before.size(), word.size());
    return before.last().isLevelWith(word.first()) && word.left() - before.right() > -INTO * size;
  }
}
