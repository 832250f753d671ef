package org.copiste.language.forms;

import java.util.Arrays;

/** Grows the tree from forms given in ascending order of their code units. */
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
    int[] ends = Arrays.copyOf(end, nodes);
    int[] wordsAt = Arrays.copyOf(wordAt, nodes);
    return new WordTree(
        Arrays.copyOf(label, nodes),
        ends,
        wordsAt,
        Arrays.copyOf(model, words),
        Arrays.copyOf(flags, words),
        Arrays.copyOf(probability, words));
  }
}
