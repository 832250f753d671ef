package org.copiste.language.ngram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Counts of words, pairs and triples as read from {@code unigrams.tsv.gz}, {@code bigrams.tsv.gz}
 * and {@code trigrams.tsv.gz} (words separated by blanks, a tab, the count). Words are numbered by
 * descending count, then by code units. Pairs and triples are packed into longs, 20 bits a word.
 *
 * @param words keys by number
 * @param counts count by number
 * @param pairs packed pairs, ascending
 * @param pairCounts their counts
 * @param triples packed triples, ascending
 * @param tripleCounts their counts
 */
record CountTables(
    String[] words,
    int[] counts,
    long[] pairs,
    int[] pairCounts,
    long[] triples,
    int[] tripleCounts) {

  static final int BITS = 20;
  static final int MASK = (1 << BITS) - 1;

  static CountTables read(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    Map<String, Integer> count = new HashMap<>();
    try (BufferedReader in = open(folder.resolve("unigrams.tsv.gz"))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        int n = Integer.parseInt(line.substring(tab + 1));
        if (n > 0) {
          names.add(line.substring(0, tab));
          count.put(line.substring(0, tab), n);
        }
      }
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
    Packed two = packed(folder.resolve("bigrams.tsv.gz"), ids);
    Packed three = packed(folder.resolve("trigrams.tsv.gz"), ids);
    return new CountTables(words, counts, two.keys, two.counts, three.keys, three.counts);
  }

  private record Packed(long[] keys, int[] counts) {}

  private static Packed packed(Path file, Map<String, Integer> ids) throws IOException {
    long[] keys = new long[1 << 20];
    int[] counts = new int[1 << 20];
    int n = 0;
    try (BufferedReader in = open(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        long key = 0;
        int start = 0;
        boolean known = true;
        while (start <= tab && known) {
          int blank = line.indexOf(' ', start);
          int end = blank < 0 || blank > tab ? tab : blank;
          Integer id = ids.get(line.substring(start, end));
          known = id != null;
          key = key << BITS | (id == null ? 0 : id);
          start = end + 1;
        }
        if (known) {
          if (n == keys.length) {
            keys = Arrays.copyOf(keys, 2 * n);
            counts = Arrays.copyOf(counts, 2 * n);
          }
          keys[n] = key;
          counts[n++] = Integer.parseInt(line.substring(tab + 1));
        }
      }
    }
    return sorted(Arrays.copyOf(keys, n), counts);
  }

  /** Sorts by key: the keys alone, then each count goes where its key went. */
  private static Packed sorted(long[] keys, int[] counts) {
    long[] order = keys.clone();
    Arrays.parallelSort(order);
    int[] moved = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      moved[Arrays.binarySearch(order, keys[i])] = counts[i];
    }
    return new Packed(order, moved);
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8),
        1 << 16);
  }
}
