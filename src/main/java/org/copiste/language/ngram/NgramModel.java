package org.copiste.language.ngram;

import java.util.Arrays;

/**
 * A back-off trigram model over word keys ({@link WordKey}). Words are numbered from the most
 * frequent on; all logarithms are natural. Immutable and safe for use by several threads.
 */
public final class NgramModel {
  /** Stands for a bigram that the model lacks. */
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

  /** The size of the vocabulary, classes included. */
  public int size() {
    return unigram.length;
  }

  /** The number of a key; that of the unknown word if the vocabulary lacks it. */
  public int id(String key) {
    int number = words.number(key);
    return number < 0 ? unknown : number;
  }

  /** Whether the vocabulary has this key. */
  public boolean knows(String key) {
    return words.number(key) >= 0;
  }

  /** The number of the unknown word. */
  public int unknown() {
    return unknown;
  }

  /** Logarithm of one plus the word's count in the training text, rounded to a tenth. */
  public double logCount(int word) {
    return (logCount[word] & 0xff) / 10.0;
  }

  /** Log probability of a word without context. */
  public float logP(int word) {
    return unigram[word];
  }

  /** The index of a pair for {@link #logP(int, int, int, float)}, or {@link #NONE}. */
  public int pair(int first, int second) {
    int from = bigramStart[first];
    // Second words ascend, so word number n is at index n at most: for frequent words, which most
    // queries are about, this narrows the search a lot.
    int to = Math.min(bigramStart[first + 1], from + second + 1);
    int found = Arrays.binarySearch(bigramWord, from, to, second);
    return found >= 0 ? found : NONE;
  }

  /** Log probability of a word after another. */
  public float logP(int previous, int word) {
    return logPOfPair(pair(previous, word), previous, word);
  }

  /**
   * Log probability of a word after another.
   *
   * @param pair index of the two words, from {@link #pair}
   */
  public float logPOfPair(int pair, int previous, int word) {
    return pair >= 0 ? QuantizedLog.decode(bigram[pair]) : unigramBackoff[previous] + unigram[word];
  }

  /**
   * Log probability of a word after two others.
   *
   * @param pair index of the two words before, from {@link #pair}
   * @param word the word
   * @param lower the word's log probability after the second of the two alone, from {@link
   *     #logP(int, int)}
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
