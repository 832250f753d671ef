package org.copiste.model;

import java.util.Arrays;

/**
 * Where the lines of a text begin and end. A line ends with LF, CR LF or CR; no empty line follows
 * a line end at the very end of the text. Lines and columns are counted from 1, columns in UTF-16
 * code units. Methods that take a line throw {@link IndexOutOfBoundsException} if there is no such
 * line.
 */
public final class LineMap {
  private final int[] starts;
  private final int[] ends;
  private final int length;

  private LineMap(int[] starts, int[] ends, int length) {
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  /** The lines of a text. */
  public static LineMap of(CharSequence text) {
    int n = text.length();
    int[] starts = new int[16];
    int[] ends = new int[16];
    int count = 0;
    int start = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      starts[count] = start;
      ends[count++] = i;
      if (c == '\r' && i + 1 < n && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    starts = Arrays.copyOf(starts, start < n ? count + 1 : count);
    ends = Arrays.copyOf(ends, starts.length);
    if (start < n) {
      starts[count] = start;
      ends[count] = n;
    }
    return new LineMap(starts, ends, n);
  }

  /** The number of lines; 0 for an empty text. */
  public int count() {
    return starts.length;
  }

  /** The span of a line without its line end. */
  public Span content(int line) {
    return new Span(starts[line - 1], ends[line - 1]);
  }

  /** The span of a line with its line end, if it has one. */
  public Span whole(int line) {
    return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
  }

  /** The line that contains an offset; the end of the text belongs to the last line. */
  public int lineAt(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i + 1 : Math.max(1, -i - 1);
  }

  /** The column of an offset in its line. */
  public int columnAt(int offset) {
    return starts.length == 0 ? 1 : offset - starts[lineAt(offset) - 1] + 1;
  }

  /** Whether the last line has a line end. */
  public boolean endsWithLineEnd() {
    return starts.length > 0 && ends[starts.length - 1] < length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineMap map
        && length == map.length
        && Arrays.equals(starts, map.starts)
        && Arrays.equals(ends, map.ends);
  }

  @Override
  public int hashCode() {
    return 31 * length + Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return "LineMap[" + starts.length + " lines]";
  }
}
