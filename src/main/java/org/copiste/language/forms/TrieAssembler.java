package org.copiste.language.forms;

import java.util.Arrays;

/**
 * Assembles the nodes of a trie from forms given in ascending order of their code units: first in
 * preorder, where a subtree ends before node {@code end}, then reordered level by level.
 */
final class TrieAssembler {
  private char[] label;
  private int[] end;
  private int[] wordAt;
  private final int[] path = new int[256];
  private int depth;
  private int nodes = 1;

  TrieAssembler(int expected) {
    label = new char[expected];
    end = new int[expected];
    wordAt = new int[expected];
    wordAt[0] = -1;
  }

  /** Adds a form that shares its first {@code shared} letters with the form before. */
  void add(int shared, CharSequence rest, int word) {
    while (depth > shared) {
      end[path[depth--]] = nodes;
    }
    for (int i = 0; i < rest.length(); i++) {
      grow();
      label[nodes] = rest.charAt(i);
      wordAt[nodes] = -1;
      path[++depth] = nodes++;
    }
    wordAt[path[depth]] = word;
  }

  private void grow() {
    if (nodes == label.length) {
      label = Arrays.copyOf(label, 2 * nodes);
      end = Arrays.copyOf(end, 2 * nodes);
      wordAt = Arrays.copyOf(wordAt, 2 * nodes);
    }
  }

  /**
   * The trie in level order.
   *
   * @param model for each word its number in the language model
   * @param flags for each word its flags
   * @param own for each word its log prior
   */
  WordTrie build(int[] model, byte[] flags, byte[] own) {
    while (depth > 0) {
      end[path[depth--]] = nodes;
    }
    end[0] = nodes;
    byte[] best = bestOfSubtrees(own);
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
    return new WordTrie(labels, children, wordsAt, bests, model, flags, own);
  }

  /** The quantised log prior of the most probable form at or below each node. */
  private byte[] bestOfSubtrees(byte[] own) {
    byte[] best = new byte[nodes];
    for (int node = nodes - 1; node >= 0; node--) {
      int least = wordAt[node] >= 0 ? own[wordAt[node]] & 0xff : 255;
      for (int c = node + 1; c < end[node]; c = end[c]) {
        least = Math.min(least, best[c] & 0xff);
      }
      best[node] = (byte) least;
    }
    return best;
  }
}
