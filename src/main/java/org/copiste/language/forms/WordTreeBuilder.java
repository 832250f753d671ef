package org.copiste.language.forms;

import java.util.Arrays;

/** Gathers forms, given in ascending order of their code units, and what is known of each. */
final class WordTreeBuilder {
  private final TreeGrower tree;
  private int[] model;
  private byte[] flags;
  private byte[] probability;
  private int words;

  WordTreeBuilder(int expected) {
    int room = Math.max(16, expected);
    tree = new TreeGrower(3 * room);
    model = new int[room];
    flags = new byte[room];
    probability = new byte[room];
  }

  /** Adds a form that keeps {@code shared} letters of the one before and goes on with others. */
  void add(int shared, CharSequence rest, int wordModel, int wordFlags, byte logProbability) {
    if (words == model.length) {
      model = Arrays.copyOf(model, 2 * words);
      flags = Arrays.copyOf(flags, 2 * words);
      probability = Arrays.copyOf(probability, 2 * words);
    }
    model[words] = wordModel;
    flags[words] = (byte) wordFlags;
    probability[words] = logProbability;
    tree.add(shared, rest, words++);
  }

  WordTree build() {
    return tree.build(
        Arrays.copyOf(model, words),
        Arrays.copyOf(flags, words),
        Arrays.copyOf(probability, words));
  }
}
