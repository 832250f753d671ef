package org.copiste.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Divides a page into columns by the white channels that run down between them, and each column
 * again. What stands between, above and below columns and reaches over them parts them.
 */
final class Columns {
  /** A channel as wide as this share of the type's size is one if it is {@link #LONG}. */
  private static final double NARROW = 0.7;

  /** A channel as wide as this may be {@link #SHORT}. */
  private static final double WIDE = 1.5;

  /**
   * Lines on both sides of a narrow channel. In typewriting, blanks stand below each other by
   * chance: one place in six is a blank, so eight lines do not share one in a million pages.
   */
  private static final int LONG = 8;

  /** Lines on both sides of a wide channel, which one blank cannot make; set by hand. */
  private static final int SHORT = 4;

  /** Columns in columns; set by hand. */
  private static final int DEEPEST = 8;

  /** Pages with more words are read as they are drawn; set by hand, above those of newspapers. */
  private static final int MOST_WORDS = 50_000;

  private final double size;

  private Columns(double size) {
    this.size = size;
  }

  /** A free interval of the horizontal axis. */
  private record Channel(double left, double right) {
    double width() {
      return right - left;
    }
  }

  /**
   * The parts of a page in the order in which they are read.
   *
   * @param size the usual size of its type
   */
  static List<List<Word>> of(List<Word> words, double size) {
    if (words.size() > MOST_WORDS) {
      return List.of(words);
    }
    List<List<Word>> parts = new ArrayList<>();
    new Columns(size).divide(words, 0, parts);
    return parts;
  }

  private void divide(List<Word> words, int depth, List<List<Word>> parts) {
    List<List<Word>> rows = rows(words);
    List<Word> plain = new ArrayList<>();
    int row = 0;
    while (row < rows.size()) {
      int end = depth < DEEPEST ? endOfColumns(rows, row) : row;
      if (end == row) {
        plain.addAll(rows.get(row++));
        continue;
      }
      add(plain, parts);
      plain = new ArrayList<>();
      List<Word> band = rows.subList(row, end).stream().flatMap(List::stream).toList();
      Channel channel = widest(rows.subList(row, end));
      divide(band.stream().filter(w -> w.right() <= channel.left()).toList(), depth + 1, parts);
      divide(band.stream().filter(w -> w.left() >= channel.right()).toList(), depth + 1, parts);
      row = end;
    }
    add(plain, parts);
  }

  private static void add(List<Word> plain, List<List<Word>> parts) {
    if (!plain.isEmpty()) {
      parts.add(plain);
    }
  }

  /** Groups of words that share a height, from the top; no word reaches from one into the next. */
  private static List<List<Word>> rows(List<Word> words) {
    List<List<Word>> rows = new ArrayList<>();
    double bottom = -Double.MAX_VALUE;
    // Lines set close overlap a little.
    for (Word word : words.stream().sorted(Comparator.comparingDouble(Columns::upper)).toList()) {
      if (rows.isEmpty() || upper(word) >= bottom) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(word);
      bottom = Math.max(bottom, lower(word));
    }
    return rows;
  }

  private static double upper(Word word) {
    return word.first().base() - Glyph.ASCENT / 2 * word.size();
  }

  private static double lower(Word word) {
    return word.first().base();
  }

  /** The row before which the columns that begin at a row end; the row itself if none begin. */
  private int endOfColumns(List<List<Word>> rows, int start) {
    List<Channel> common = channels(rows, start);
    int end = start + 1;
    int best = start;
    while (!common.isEmpty()) {
      List<Channel> next = end < rows.size() ? shared(common, free(rows.get(end))) : List.of();
      next = next.stream().filter(channel -> channel.width() >= NARROW * size).toList();
      if (next.size() < common.size() && isDivided(rows.subList(start, end), common)) {
        best = end;
      }
      common = next;
      end++;
    }
    return best;
  }

  /**
   * The intervals in which a channel may run that begins at a row. Where the lines of two columns
   * are not level, each is a row, so the next row is looked at, too.
   */
  private List<Channel> channels(List<List<Word>> rows, int row) {
    List<Word> two = new ArrayList<>(rows.get(row));
    if (row + 1 < rows.size()) {
      two.addAll(rows.get(row + 1));
    }
    return free(two).stream().filter(channel -> parts(two, channel)).toList();
  }

  private boolean isDivided(List<List<Word>> rows, List<Channel> common) {
    return common.stream().anyMatch(channel -> isLongEnough(rows, channel));
  }

  private Channel widest(List<List<Word>> rows) {
    List<Channel> common = channels(rows, 0);
    for (List<Word> row : rows.subList(1, rows.size())) {
      common = shared(common, free(row));
    }
    return common.stream()
        .filter(channel -> isLongEnough(rows, channel))
        .max(Comparator.comparingDouble(Channel::width))
        .orElseThrow();
  }

  private boolean isLongEnough(List<List<Word>> rows, Channel channel) {
    if (channel.width() < NARROW * size) {
      return false;
    }
    int wanted = channel.width() < WIDE * size ? LONG : SHORT;
    return lines(rows, w -> w.right() <= channel.left()) >= wanted
        && lines(rows, w -> w.left() >= channel.right()) >= wanted;
  }

  private static int lines(List<List<Word>> rows, Predicate<Word> side) {
    int lines = 0;
    for (List<Word> row : rows) {
      lines += rows(row.stream().filter(side).toList()).size();
    }
    return lines;
  }

  private boolean parts(List<Word> row, Channel channel) {
    return channel.width() >= NARROW * size
        && row.stream().anyMatch(w -> w.right() <= channel.left())
        && row.stream().anyMatch(w -> w.left() >= channel.right());
  }

  /** The intervals that no word of a row reaches into, the ends left and right included. */
  private static List<Channel> free(List<Word> row) {
    List<Channel> free = new ArrayList<>();
    double right = -1e9;
    for (Word word : row.stream().sorted(Comparator.comparingDouble(Word::left)).toList()) {
      if (word.left() > right) {
        free.add(new Channel(right, word.left()));
      }
      right = Math.max(right, word.right());
    }
    free.add(new Channel(right, 1e9));
    return free;
  }

  private static List<Channel> shared(List<Channel> some, List<Channel> others) {
    List<Channel> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < some.size() && j < others.size()) {
      double left = Math.max(some.get(i).left(), others.get(j).left());
      double right = Math.min(some.get(i).right(), others.get(j).right());
      if (left < right) {
        shared.add(new Channel(left, right));
      }
      if (some.get(i).right() < others.get(j).right()) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
