package org.copiste.language.ngram;

import java.util.List;

/**
 * The probabilities of a model before quantisation, indexed like the words, pairs and triples of
 * the {@link NgramCounts} that they were estimated from.
 *
 * @param unigram probability of each word
 * @param wordBackoff back-off weight of each word
 * @param pair probability of each pair
 * @param keepPair whether each pair is kept in the model
 * @param pairBackoff back-off weight of each pair
 * @param triple probability of each triple; 0 for one that is pruned
 */
record NgramProbabilities(
    double[] unigram,
    double[] wordBackoff,
    double[] pair,
    boolean[] keepPair,
    double[] pairBackoff,
    double[] triple) {

  /** The model's tables: quantised, without what is pruned. */
  NgramTables pack(NgramCounts counts) {
    int size = unigram.length;
    byte[] words = new byte[size];
    byte[] backoffs = new byte[size];
    byte[] logCounts = new byte[size];
    for (int w = 0; w < size; w++) {
      words[w] = QuantizedLog.encode(Math.log(unigram[w]));
      backoffs[w] = QuantizedLog.encode(Math.log(wordBackoff[w]));
      logCounts[w] = (byte) Math.round(10 * Math.log1p(counts.counts()[w]));
    }
    Columns columns = new Columns(size, kept(), triples());
    for (int p = 0, t = 0; p < pair.length; p++) {
      if (!keepPair[p]) {
        continue;
      }
      columns.addPair(
          (int) (counts.pairs()[p] >>> NgramCounts.BITS),
          (int) counts.pairs()[p] & NgramCounts.MASK,
          QuantizedLog.encode(Math.log(pair[p])),
          QuantizedLog.encode(Math.log(pairBackoff[p])));
      while (t < triple.length && context(counts, t) < counts.pairs()[p]) {
        t++;
      }
      for (; t < triple.length && context(counts, t) == counts.pairs()[p]; t++) {
        if (triple[t] > 0) {
          columns.addTriple(
              (int) counts.triples()[t] & NgramCounts.MASK,
              QuantizedLog.encode(Math.log(triple[t])));
        }
      }
    }
    columns.end();
    return new NgramTables(
        Vocabulary.of(List.of(counts.words())),
        words,
        backoffs,
        logCounts,
        columns.bigramStart,
        columns.bigramWord,
        columns.bigram,
        columns.bigramBackoff,
        columns.trigramStart,
        columns.trigram);
  }

  /** The first two words of a triple, packed. */
  private static long context(NgramCounts counts, int triple) {
    return counts.triples()[triple] >>> NgramCounts.BITS;
  }

  private int kept() {
    int kept = 0;
    for (boolean keep : keepPair) {
      kept += keep ? 1 : 0;
    }
    return kept;
  }

  private int triples() {
    int kept = 0;
    for (double p : triple) {
      kept += p > 0 ? 1 : 0;
    }
    return kept;
  }

  /** The columns of bigrams and trigrams while they are filled, in ascending order. */
  private static final class Columns {
    private final int[] bigramStart;
    private final int[] bigramWord;
    private final byte[] bigram;
    private final byte[] bigramBackoff;
    private final int[] trigramStart;
    private final int[] trigram;
    private int pairs;
    private int triples;

    Columns(int words, int pairs, int triples) {
      bigramStart = new int[words + 1];
      bigramWord = new int[pairs];
      bigram = new byte[pairs];
      bigramBackoff = new byte[pairs];
      trigramStart = new int[pairs + 1];
      trigram = new int[triples];
    }

    void addPair(int first, int second, byte logP, byte backoff) {
      bigramWord[pairs] = second;
      bigram[pairs] = logP;
      bigramBackoff[pairs] = backoff;
      trigramStart[pairs] = triples;
      bigramStart[first + 1] = ++pairs;
    }

    void addTriple(int third, byte logP) {
      trigram[triples++] = third << 8 | logP & 0xff;
    }

    void end() {
      trigramStart[pairs] = triples;
      for (int w = 0; w + 1 < bigramStart.length; w++) {
        bigramStart[w + 1] = Math.max(bigramStart[w + 1], bigramStart[w]);
      }
    }
  }
}
