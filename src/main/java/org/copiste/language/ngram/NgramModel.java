package org.copiste.language.ngram;

import java.util.Arrays;

/**
 * Back-off trigram probabilities over word keys ({@link WordKey}). Words are numbers, the most
 * frequent first. Immutable and safe for any number of threads.
 */
public final class NgramModel {
  /** The number that stands for no bigram. */
  public static final int NONE = -1;

  private final Vocabulary words;
  private final float[] unigram;
  private final float[] unigramBackoff;
  private final byte[] logCount;
  private final int[] bigramStart;
  private final int[] bigramWord;
  private final byte[] bigram;
  private final byte[] bigramBackoff;
  private final int[] trigramStart;
  private final int[] trigram;
  private final int unknown;

  NgramModel(NgramTables tables) {
    this.words = tables.words();
    this.unigram = decoded(tables.unigram());
    this.unigramBackoff = decoded(tables.unigramBackoff());
    this.logCount = tables.logCount();
    this.bigramStart = tables.bigramStart();
    this.bigramWord = tables.bigramWord();
    this.bigram = tables.bigram();
    this.bigramBackoff = tables.bigramBackoff();
    this.trigramStart = tables.trigramStart();
    this.trigram = tables.trigram();
    this.unknown = Math.max(0, words.number(WordKey.UNKNOWN));
  }

  private static float[] decoded(byte[] codes) {
    float[] values = new float[codes.length];
    for (int i = 0; i < codes.length; i++) {
      values[i] = QuantizedLog.decode(codes[i]);
    }
    return values;
  }

  /** How many words the model knows, classes included. */
  public int size() {
    return unigram.length;
  }

  /** The number of a key, or of the unknown word. */
  public int id(String key) {
    int number = words.number(key);
    return number < 0 ? unknown : number;
  }

  /** Whether this exact key is in the vocabulary. */
  public boolean knows(String key) {
    return words.number(key) >= 0;
  }

  /** The number of the unknown word. */
  public int unknown() {
    return unknown;
  }

  /** Natural logarithm of one plus the number of times the word was seen, to a tenth. */
  public double logCount(int word) {
    return (logCount[word] & 0xff) / 10.0;
  }

  /** Logarithm of the probability of a word without context. */
  public float logP(int word) {
    return unigram[word];
  }

  /** The index of a pair for {@link #logP(int, int, int, float)}, or {@link #NONE}. */
  public int pair(int first, int second) {
    int from = bigramStart[first];
    // Words are numbered by frequency and stand in order: no more can stand before one than precede
    // it in number, and most that are asked for are frequent.
    int to = Math.min(bigramStart[first + 1], from + second + 1);
    int found = Arrays.binarySearch(bigramWord, from, to, second);
    return found >= 0 ? found : NONE;
  }

  /** Logarithm of the probability of a word after one other. */
  public float logP(int previous, int word) {
    return logPOfPair(pair(previous, word), previous, word);
  }

  /**
   * Logarithm of the probability of a word after one other.
   *
   * @param pair index of the two, from {@link #pair}
   */
  public float logPOfPair(int pair, int previous, int word) {
    return pair >= 0 ? QuantizedLog.decode(bigram[pair]) : unigramBackoff[previous] + unigram[word];
  }

  /**
   * Logarithm of the probability of a word after a pair.
   *
   * @param pair index of the pair before, from {@link #pair}
   * @param word the word
   * @param lower what {@link #logP(int, int)} says for the word after the second of the pair
   */
  public float logP(int pair, int word, float lower) {
    if (pair < 0) {
      return lower;
    }
    int low = trigramStart[pair];
    int high = Math.min(trigramStart[pair + 1] - 1, low + word);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int here = trigram[middle] >>> 8;
      if (here < word) {
        low = middle + 1;
      } else if (here > word) {
        high = middle - 1;
      } else {
        return QuantizedLog.decode((byte) trigram[middle]);
      }
    }
    return QuantizedLog.decode(bigramBackoff[pair]) + lower;
  }
}
