package org.copiste.language.forms;

import java.util.Arrays;

/**
 * All word forms as one tree of letters in preorder: the children of node {@code k} begin at {@code
 * k + 1}, each next one where the subtree of the one before ends. Node 0 is the root. Forms are
 * lower case; flags say how dictionaries write them. Immutable and safe for any number of threads.
 */
public final class WordTree {
  /** The dictionary has the form in lower case. */
  public static final int LOWER = 1;

  /** The dictionary has the form with a capital. */
  public static final int CAPITAL = 2;

  /** The form was seen in a corpus. */
  public static final int CORPUS = 4;

  /** The document or a person vouches for the form. */
  public static final int OWN = 8;

  private final char[] label;
  private final int[] end;
  private final int[] wordAt;
  private final byte[] best;
  private final int[] model;
  private final byte[] flags;
  private final byte[] own;

  WordTree(char[] label, int[] end, int[] wordAt, int[] model, byte[] flags, byte[] own) {
    this.label = label;
    this.end = end;
    this.wordAt = wordAt;
    this.best = bestOfSubtrees(end, wordAt, own);
    this.own = own;
    this.model = model;
    this.flags = flags;
  }

  /** The last letter on the way to a node. */
  public char label(int node) {
    return label[node];
  }

  /** One past the last node of a subtree, which is where the next sibling stands, if any. */
  public int end(int node) {
    return end[node];
  }

  /** The form that ends at a node, or -1. */
  public int wordAt(int node) {
    return wordAt[node];
  }

  /**
   * How probable the most probable form of a subtree is: a logarithm as {@link
   * org.copiste.language.ngram.LogByte}.
   */
  public byte best(int node) {
    return best[node];
  }

  /** How probable a form is without context, as {@link org.copiste.language.ngram.LogByte}. */
  public byte own(int word) {
    return own[word];
  }

  /** The letters on the way to a node. */
  public String form(int node) {
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at != node) {
      int child = at + 1;
      while (end[child] <= node) {
        child = end[child];
      }
      letters.append(label[child]);
      at = child;
    }
    return letters.toString();
  }

  /** The number of a form in the language model, or -1. */
  public int model(int word) {
    return model[word];
  }

  /** The flags of a form. */
  public int flags(int word) {
    return flags[word];
  }

  /** How many forms there are. */
  public int size() {
    return model.length;
  }

  /** The number of a form in lower case, or -1. */
  public int find(CharSequence form) {
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      node = child(node, form.charAt(i));
      if (node < 0) {
        return -1;
      }
    }
    return wordAt[node];
  }

  /** The child of a node by its letter, or -1. */
  public int child(int node, char letter) {
    int stop = end[node];
    for (int c = node + 1; c < stop; c = end[c]) {
      if (label[c] == letter) {
        return c;
      }
      if (label[c] > letter) {
        return -1;
      }
    }
    return -1;
  }

  private static byte[] bestOfSubtrees(int[] end, int[] wordAt, byte[] own) {
    byte[] best = new byte[end.length];
    Arrays.fill(best, (byte) 255);
    for (int node = end.length - 1; node >= 0; node--) {
      int least = wordAt[node] >= 0 ? own[wordAt[node]] & 0xff : 255;
      for (int c = node + 1; c < end[node]; c = end[c]) {
        least = Math.min(least, best[c] & 0xff);
      }
      best[node] = (byte) least;
    }
    return best;
  }
}
