package org.copiste.language.forms;

import java.util.Arrays;
import org.copiste.language.ngram.QuantizedLog;
import org.copiste.language.ngram.NgramModel;

/** Gathers forms, given in ascending order of their code units, and what is known of each. */
final class WordTrieBuilder {
  /** Probability of a form that the language model has never seen. */
  private static final byte UNSEEN = QuantizedLog.encode(-17);

  private final TrieAssembler tree;
  private int[] model;
  private byte[] flags;
  private int words;

  WordTrieBuilder(int expected) {
    int room = Math.max(16, expected);
    tree = new TrieAssembler(3 * room);
    model = new int[room];
    flags = new byte[room];
  }

  /** Adds a form that keeps {@code shared} letters of the one before and goes on with others. */
  void add(int shared, CharSequence rest, int wordModel, int wordFlags) {
    if (words == model.length) {
      model = Arrays.copyOf(model, 2 * words);
      flags = Arrays.copyOf(flags, 2 * words);
    }
    model[words] = wordModel;
    flags[words] = (byte) wordFlags;
    tree.add(shared, rest, words++);
  }

  /** The tree, its words as probable as the model says. */
  WordTrie build(NgramModel language) {
    byte[] probability = new byte[words];
    for (int i = 0; i < words; i++) {
      probability[i] = model[i] < 0 ? UNSEEN : QuantizedLog.encode(language.logP(model[i]));
    }
    return tree.build(Arrays.copyOf(model, words), Arrays.copyOf(flags, words), probability);
  }
}
