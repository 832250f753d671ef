package org.copiste.language.forms;

import java.util.Arrays;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.QuantizedLog;

/** Collects forms, given in ascending order of their code units, with their flags and priors. */
final class WordTrieBuilder {
  /** Log prior of a form that the model lacks: about two occurrences in its 57.5 million tokens. */
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

  /** Adds a form that shares its first {@code shared} letters with the form before. */
  void add(int shared, CharSequence rest, int wordModel, int wordFlags) {
    if (words == model.length) {
      model = Arrays.copyOf(model, 2 * words);
      flags = Arrays.copyOf(flags, 2 * words);
    }
    model[words] = wordModel;
    flags[words] = (byte) wordFlags;
    tree.add(shared, rest, words++);
  }

  /** The trie, with the priors of a language model. */
  WordTrie build(NgramModel language) {
    byte[] probability = new byte[words];
    for (int i = 0; i < words; i++) {
      probability[i] = model[i] < 0 ? UNSEEN : QuantizedLog.encode(language.logP(model[i]));
    }
    return tree.build(Arrays.copyOf(model, words), Arrays.copyOf(flags, words), probability);
  }
}
