package org.copiste.read.rewrite;

import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.Span;

/** Replacements in a text, made together at the end. */
public final class Splices {
  private record Splice(int end, String by) {}

  private final TreeMap<Integer, Splice> splices = new TreeMap<>();

  /**
   * Replaces a stretch; what is put in at its beginning stands before what replaces it.
   *
   * @throws IllegalArgumentException if another stretch begins at the same place
   */
  public void replace(int start, int end, String by) {
    Splice there = splices.get(start);
    if (there == null) {
      splices.put(start, new Splice(end, by));
    } else if (start == end) {
      splices.put(start, new Splice(there.end(), by + there.by()));
    } else if (start == there.end()) {
      splices.put(start, new Splice(end, there.by() + by));
    } else {
      throw new IllegalArgumentException("two replacements at " + start);
    }
  }

  /**
   * The text with all replacements.
   *
   * @throws IllegalArgumentException if two of them overlap
   */
  public String apply(String text) {
    return apply(text, new Span(0, text.length()));
  }

  /** A stretch of the text with all replacements, which must lie in it. */
  public String apply(String text, Span at) {
    StringBuilder out = new StringBuilder(at.length() + 1024);
    int done = at.start();
    for (Map.Entry<Integer, Splice> splice : splices.entrySet()) {
      if (splice.getKey() < done) {
        throw new IllegalArgumentException("replacements overlap at " + splice.getKey());
      }
      out.append(text, done, splice.getKey()).append(splice.getValue().by());
      done = splice.getValue().end();
    }
    return out.append(text, done, at.end()).toString();
  }
}
