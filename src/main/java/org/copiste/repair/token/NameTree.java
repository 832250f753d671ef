package org.copiste.repair.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.copiste.language.channel.ErrorModel;

/**
 * Names as a tree of their letters, from the first to the last or the other way round, so that
 * those that begin alike share the work of comparing this beginning with a reading. Immutable.
 */
final class NameTree {
  /**
   * So many more letters of the name than of the reading, or the other way round, may have been
   * compared at any place. Each costs a lost or gained letter.
   */
  static final int BAND = 2;

  private final boolean backward;

  // The nodes in the order of a walk from the root, each before those below it.
  private int[] glyph = new int[64];
  private int[] depth = new int[64];
  private int[] next = new int[64];
  private String[] name = new String[64];
  private int nodes;

  NameTree(Set<String> names, boolean backward) {
    this.backward = backward;
    List<String> keys = new ArrayList<>(names.size());
    names.forEach(each -> keys.add(directed(each)));
    Collections.sort(keys);
    int[] path = new int[0];
    String before = "";
    for (String key : keys) {
      int shared = 0;
      while (shared < Math.min(key.length(), before.length())
          && key.charAt(shared) == before.charAt(shared)) {
        shared++;
      }
      close(path, shared, before.length());
      path = Arrays.copyOf(path, key.length());
      int[] codes = ErrorModel.codes(key);
      for (int i = shared; i < codes.length; i++) {
        path[i] = add(codes[i], i + 1);
      }
      name[path[key.length() - 1]] = directed(key);
      before = key;
    }
    close(path, 0, before.length());
  }

  private String directed(String text) {
    return backward ? new StringBuilder(text).reverse().toString() : text;
  }

  private int add(int code, int at) {
    if (nodes == glyph.length) {
      glyph = Arrays.copyOf(glyph, 2 * nodes);
      depth = Arrays.copyOf(depth, 2 * nodes);
      next = Arrays.copyOf(next, 2 * nodes);
      name = Arrays.copyOf(name, 2 * nodes);
    }
    glyph[nodes] = code;
    depth[nodes] = at;
    return nodes++;
  }

  /** Lets the nodes of a path from a depth on point to the node that comes after all below them. */
  private void close(int[] path, int from, int to) {
    for (int i = from; i < to; i++) {
      next[path[i]] = nodes;
    }
  }

  /**
   * The names that a text may be a misreading of.
   *
   * @param limit the cost in nats that the whole misreading stays below
   * @param early how many letters of the reading, from where the tree begins, are the early ones
   * @param earlyLimit the cost in nats that the early ones stay below
   */
  List<String> near(String reading, ErrorModel errors, float limit, int early, float earlyLimit) {
    List<String> near = new ArrayList<>();
    int[] read = ErrorModel.codes(directed(reading));
    int deepest = read.length + BAND;
    float[][] rows = new float[deepest + 1][read.length + 1];
    for (float[] row : rows) {
      Arrays.fill(row, ErrorModel.NEVER);
    }
    rows[0][0] = 0;
    for (int j = 1; j <= Math.min(BAND, read.length); j++) {
      float cost = rows[0][j - 1] + errors.gained(read[j - 1]);
      rows[0][j] = cost < (j <= early ? earlyLimit : limit) ? cost : ErrorModel.NEVER;
    }
    boolean[] alive = new boolean[deepest + 1];
    alive[0] = true;
    Row row = new Row(rows, alive, read, new int[deepest + 1], errors, limit, early, earlyLimit);
    int node = 0;
    while (node < nodes) {
      int i = depth[node];
      boolean filled = i <= deepest && row.fill(i, glyph[node], backward);
      if (filled && name[node] != null && rows[i][read.length] < limit) {
        near.add(name[node]);
      }
      node = filled || i <= deepest && row.mayRevive(i) ? node + 1 : next[node];
    }
    return near;
  }

  /** The edit matrix of the letters on the way to a node and a reading, row by row. */
  private record Row(
      float[][] rows,
      boolean[] alive,
      int[] read,
      int[] printed,
      ErrorModel errors,
      float limit,
      int early,
      float earlyLimit) {

    /** Fills the row of a letter; returns whether anything in it is within the limits. */
    boolean fill(int i, int c, boolean backward) {
      printed[i] = c;
      int two = i < 2 || !alive[i - 2] ? -1 : pair(printed[i - 1], c, backward);
      alive[i] = false;
      if (!alive[i - 1] && two < 0) {
        return false;
      }
      float[] here = rows[i];
      float[] before = rows[i - 1];
      float lost = errors.lost(c);
      int first = Math.max(1, i - BAND);
      int last = Math.min(read.length, i + BAND);
      if (first == 1) {
        here[0] = bounded(before[0] + lost, 0);
      }
      boolean any = here[first - 1] < ErrorModel.NEVER;
      for (int j = first; j <= last; j++) {
        int o = read[j - 1];
        float best = Math.min(here[j - 1] + errors.gained(o), before[j] + lost);
        if (before[j - 1] < limit) {
          best = Math.min(best, before[j - 1] + errors.one(c, o));
        }
        if (j > 1 && before[j - 2] < limit) {
          int other = read[j - 2];
          float doubled = backward ? errors.doubled(c, o, other) : errors.doubled(c, other, o);
          best = Math.min(best, before[j - 2] + doubled);
        }
        if (two >= 0 && rows[i - 2][j - 1] < limit) {
          best = Math.min(best, rows[i - 2][j - 1] + errors.twoAt(two, o));
        }
        here[j] = bounded(best, j);
        any |= here[j] < ErrorModel.NEVER;
      }
      alive[i] = any;
      return any;
    }

    /** Whether the next letter may be read as one together with this one. */
    boolean mayRevive(int i) {
      return alive[i - 1];
    }

    private int pair(int before, int c, boolean backward) {
      return backward ? errors.twoRow(c, before) : errors.twoRow(before, c);
    }

    private float bounded(float cost, int column) {
      return cost < (column <= early ? earlyLimit : limit) ? cost : ErrorModel.NEVER;
    }
  }
}
