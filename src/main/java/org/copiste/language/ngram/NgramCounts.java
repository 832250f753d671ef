package org.copiste.language.ngram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of words, pairs and triples, read from {@code unigrams.tsv.gz}, {@code bigrams.tsv.gz} and
 * {@code trigrams.tsv.gz} (words separated by blanks, a tab, the count). Words are numbered by
 * descending count, then by code units. Pairs and triples are packed into longs, 20 bits a word.
 *
 * @param words keys by number
 * @param counts count by number
 * @param pairs packed pairs, ascending
 * @param pairCounts their counts
 * @param triples packed triples, ascending
 * @param tripleCounts their counts
 */
record NgramCounts(
    String[] words,
    int[] counts,
    long[] pairs,
    int[] pairCounts,
    long[] triples,
    int[] tripleCounts) {

  static final int BITS = 20;
  static final int MASK = (1 << BITS) - 1;

  /**
   * Reads the three files of a folder.
   *
   * @throws CountsException if one is malformed, names a word twice, has more words than can be
   *     numbered, or lacks the class of unknown words
   * @throws IOException if one cannot be read
   */
  static NgramCounts read(Path folder) throws IOException {
    Path file = folder.resolve(CountsFile.WORDS);
    List<String> names = new ArrayList<>();
    Map<String, Integer> count = new HashMap<>();
    CountsFile.read(
        file,
        (word, n, line) -> {
          if (count.putIfAbsent(word, n) != null) {
            throw new CountsException(file, line, "the word “" + word + "” stands there twice");
          }
          if (n > 0) {
            names.add(word);
          }
          if (names.size() > MASK) {
            throw new CountsException(file, line, "there are more than " + MASK + " words");
          }
        });
    if (count.getOrDefault(WordKey.UNKNOWN, 0) == 0) {
      throw new CountsException(file, 1, "the class " + WordKey.UNKNOWN + " is missing");
    }
    names.sort(
        (a, b) -> {
          int byCount = Integer.compare(count.getOrDefault(b, 0), count.getOrDefault(a, 0));
          return byCount != 0 ? byCount : a.compareTo(b);
        });
    String[] words = names.toArray(String[]::new);
    int[] counts = new int[words.length];
    Map<String, Integer> ids = new HashMap<>(words.length * 2);
    for (int i = 0; i < words.length; i++) {
      counts[i] = count.getOrDefault(words[i], 0);
      ids.put(words[i], i);
    }
    Packed two = packed(folder.resolve(CountsFile.PAIRS), ids, 2);
    Packed three = packed(folder.resolve(CountsFile.TRIPLES), ids, 3);
    return new NgramCounts(words, counts, two.keys, two.counts, three.keys, three.counts);
  }

  private record Packed(long[] keys, int[] counts) {}

  private static Packed packed(Path file, Map<String, Integer> ids, int size) throws IOException {
    Packing packing = new Packing();
    CountsFile.read(
        file,
        (words, n, line) -> {
          long key = 0;
          int start = 0;
          int found = 0;
          while (start <= words.length() && key >= 0) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            Integer id = ids.get(words.substring(start, end));
            key = id == null ? -1 : key << BITS | id;
            start = end + 1;
            found++;
          }
          if (key >= 0 && (found != size || n == 0)) {
            throw new CountsException(file, line, size + " words and a count above 0 are expected");
          }
          // An n-gram with a word outside the vocabulary cannot be part of the model.
          if (key >= 0) {
            packing.add(key, n);
          }
        });
    Packed packed = sorted(Arrays.copyOf(packing.keys, packing.size), packing.counts);
    for (int i = 1; i < packed.keys.length; i++) {
      if (packed.keys[i] == packed.keys[i - 1]) {
        throw new CountsException(file, 1, "the same words stand there twice");
      }
    }
    return packed;
  }

  /** Keys and counts in the order of the file. */
  private static final class Packing {
    private long[] keys = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

    void add(long key, int count) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      keys[size] = key;
      counts[size++] = count;
    }
  }

  /** Sorts the keys alone, then moves each count to the place of its key. */
  private static Packed sorted(long[] keys, int[] counts) {
    long[] order = keys.clone();
    Arrays.parallelSort(order);
    int[] moved = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      moved[Arrays.binarySearch(order, keys[i])] = counts[i];
    }
    return new Packed(order, moved);
  }
}
