package org.copiste.harvest;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.LineMap;
import org.copiste.model.Span;

/**
 * Where the text of an edited TEI file differs from the source, line by line, word by word. Lines
 * keep their numbers in TEI, so that a line is compared with itself only.
 */
final class SourceDiff {
  /** Above so many pairs of words in one line the whole line counts as changed. Set by hand. */
  private static final int MOST_PAIRS = 4_000_000;

  /**
   * A difference, without what both sides have in common at its ends.
   *
   * @param source what the source has; empty for an insertion
   * @param edited what the edited text has; empty for a deletion
   */
  record Hunk(Span source, Span edited) {}

  private final String source;
  private final String edited;
  private final List<Hunk> hunks = new ArrayList<>();

  private SourceDiff(String source, String edited) {
    this.source = source;
    this.edited = edited;
  }

  /**
   * Compares two texts with the same number of lines.
   *
   * @throws IllegalArgumentException if they have not
   */
  static SourceDiff of(String source, String edited) {
    SourceDiff diff = new SourceDiff(source, edited);
    LineMap left = LineMap.of(source);
    LineMap right = LineMap.of(edited);
    if (left.count() != right.count()) {
      throw new IllegalArgumentException("the texts have different numbers of lines");
    }
    for (int line = 1; line <= left.count(); line++) {
      diff.line(left.whole(line), right.whole(line));
    }
    return diff;
  }

  /** The differences in order. */
  List<Hunk> hunks() {
    return hunks;
  }

  private void line(Span left, Span right) {
    if (source.regionMatches(left.start(), edited, right.start(), left.length())
        && left.length() == right.length()) {
      return;
    }
    List<Span> a = words(source, left);
    List<Span> b = words(edited, right);
    if ((long) a.size() * b.size() > MOST_PAIRS) {
      add(left, right);
      return;
    }
    int[][] common = common(a, b);
    int i = 0;
    int j = 0;
    int from = left.start();
    int to = right.start();
    while (i < a.size() && j < b.size()) {
      if (same(a.get(i), b.get(j))) {
        add(new Span(from, a.get(i).start()), new Span(to, b.get(j).start()));
        from = a.get(i).end();
        to = b.get(j).end();
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(new Span(from, left.end()), new Span(to, right.end()));
  }

  /** The lengths of the longest common subsequences of what follows, in characters. */
  private int[][] common(List<Span> a, List<Span> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(a.get(i), b.get(j))
                ? common[i + 1][j + 1] + a.get(i).length()
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private boolean same(Span left, Span right) {
    return left.length() == right.length()
        && source.regionMatches(left.start(), edited, right.start(), left.length());
  }

  /** Words and what stands between them. */
  private static List<Span> words(String text, Span line) {
    List<Span> words = new ArrayList<>();
    int start = line.start();
    for (int at = start + 1; at <= line.end(); at++) {
      if (at == line.end()
          || Character.isWhitespace(text.charAt(at))
              != Character.isWhitespace(text.charAt(at - 1))) {
        words.add(new Span(start, at));
        start = at;
      }
    }
    return words;
  }

  private void add(Span left, Span right) {
    int start = 0;
    int most = Math.min(left.length(), right.length());
    while (start < most
        && source.charAt(left.start() + start) == edited.charAt(right.start() + start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && source.charAt(left.end() - 1 - end) == edited.charAt(right.end() - 1 - end)) {
      end++;
    }
    Span from = new Span(left.start() + start, left.end() - end);
    Span to = new Span(right.start() + start, right.end() - end);
    if (!from.isEmpty() || !to.isEmpty()) {
      hunks.add(new Hunk(from, to));
    }
  }

  /**
   * The places in the source that a span of the edited text may mean, the likeliest first. There is
   * one, unless it begins or ends where something was deleted or inserted.
   */
  List<Span> toSource(Span span) {
    List<Span> places = new ArrayList<>();
    for (int start : ends(span.start(), true)) {
      for (int end : ends(span.end(), false)) {
        if (start <= end) {
          places.add(new Span(start, end));
        }
      }
    }
    if (places.isEmpty()) {
      places.add(Span.at(ends(span.start(), true).get(0)));
    }
    return places;
  }

  private List<Integer> ends(int offset, boolean begins) {
    int shift = 0;
    for (Hunk hunk : hunks) {
      if (offset < hunk.edited().start()) {
        break;
      }
      if (offset <= hunk.edited().end()) {
        int start = hunk.source().start();
        int end = hunk.source().end();
        boolean atStart = offset == hunk.edited().start() && !hunk.edited().isEmpty();
        boolean atEnd = offset == hunk.edited().end() && !hunk.edited().isEmpty();
        if (start == end || (atStart && !atEnd)) {
          return List.of(start);
        }
        if (atEnd) {
          return List.of(end);
        }
        return begins ? List.of(end, start) : List.of(start, end);
      }
      shift = hunk.source().end() - hunk.edited().end();
    }
    return List.of(offset + shift);
  }
}
