package org.copiste.language.forms;

import java.util.Arrays;

/**
 * Grows the tree from forms given in ascending order of their code units: first in preorder, where
 * a subtree ends at {@code end}, then level by level.
 */
final class WordTreeBuilder {
  private char[] label = new char[1 << 20];
  private int[] end = new int[1 << 20];
  private int[] wordAt = new int[1 << 20];
  private int[] model = new int[1 << 19];
  private byte[] flags = new byte[1 << 19];
  private byte[] probability = new byte[1 << 19];
  private final int[] path = new int[256];
  private int depth;
  private int nodes = 1;
  private int words;

  WordTreeBuilder() {
    wordAt[0] = -1;
  }

  /** Adds a form that keeps {@code shared} letters of the one before and goes on with others. */
  void add(int shared, String rest, int wordModel, int wordFlags, byte logProbability) {
    while (depth > shared) {
      end[path[depth--]] = nodes;
    }
    for (int i = 0; i < rest.length(); i++) {
      room();
      label[nodes] = rest.charAt(i);
      wordAt[nodes] = -1;
      path[++depth] = nodes++;
    }
    if (words == model.length) {
      model = Arrays.copyOf(model, 2 * words);
      flags = Arrays.copyOf(flags, 2 * words);
      probability = Arrays.copyOf(probability, 2 * words);
    }
    model[words] = wordModel;
    flags[words] = (byte) wordFlags;
    probability[words] = logProbability;
    wordAt[path[depth]] = words++;
  }

  private void room() {
    if (nodes == label.length) {
      label = Arrays.copyOf(label, 2 * nodes);
      end = Arrays.copyOf(end, 2 * nodes);
      wordAt = Arrays.copyOf(wordAt, 2 * nodes);
    }
  }

  WordTree build() {
    while (depth > 0) {
      end[path[depth--]] = nodes;
    }
    end[0] = nodes;
    return levels(bestOfSubtrees());
  }

  /** The most probable form at or below each node. */
  private byte[] bestOfSubtrees() {
    byte[] best = new byte[nodes];
    for (int node = nodes - 1; node >= 0; node--) {
      int least = wordAt[node] >= 0 ? probability[wordAt[node]] & 0xff : 255;
      for (int c = node + 1; c < end[node]; c = end[c]) {
        least = Math.min(least, best[c] & 0xff);
      }
      best[node] = (byte) least;
    }
    return best;
  }

  /** Puts siblings side by side, the most probable first, level by level. */
  private WordTree levels(byte[] best) {
    int[] order = new int[nodes];
    char[] labels = new char[nodes];
    int[] children = new int[nodes + 1];
    int[] wordsAt = new int[nodes];
    byte[] bests = new byte[nodes];
    int next = 1;
    for (int k = 0; k < nodes; k++) {
      int node = order[k];
      labels[k] = label[node];
      wordsAt[k] = wordAt[node];
      bests[k] = best[node];
      children[k] = next;
      for (int c = node + 1; c < end[node]; c = end[c]) {
        int at = next++;
        while (at > children[k] && (best[order[at - 1]] & 0xff) > (best[c] & 0xff)) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = c;
      }
    }
    children[nodes] = nodes;
    return new WordTree(
        labels,
        children,
        wordsAt,
        bests,
        Arrays.copyOf(model, words),
        Arrays.copyOf(flags, words),
        Arrays.copyOf(probability, words));
  }
}
