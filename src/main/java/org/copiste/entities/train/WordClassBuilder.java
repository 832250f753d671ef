package org.copiste.entities.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Clusters frequent words into classes of words that occur between the same neighbours, by the
 * exchange algorithm (Kneser and Ney 1993): one word after another moves to the class that makes
 * the bigrams to its left and right most likely, for a fixed number of rounds. It uses no random
 * numbers: the same counts give the same file.
 */
final class WordClassBuilder {
  private static final int CLASSES = 256;
  private static final int ROUNDS = 12;

  /** A rarer word gets no class. */
  private static final long LEAST = 12;

  /** Up to this count, logarithms are looked up. */
  private static final int TABLE = 1 << 16;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] table = new double[TABLE];

  /** The neighbours of each word on one side, with counts of each neighbour and class. */
  private final class Side {
    private final int[][] neighbours;
    private final int[][] counts;
    private final int[] met;

    Side(List<int[]> pairs, int of, int by) {
      int[] sizes = new int[words.size()];
      pairs.forEach(pair -> sizes[pair[of]]++);
      neighbours = new int[words.size()][];
      counts = new int[words.size()][];
      Arrays.setAll(neighbours, w -> new int[sizes[w]]);
      Arrays.setAll(counts, w -> new int[sizes[w]]);
      for (int[] pair : pairs) {
        int slot = --sizes[pair[of]];
        neighbours[pair[of]][slot] = pair[by];
        counts[pair[of]][slot] = pair[2];
      }
      met = new int[words.size() * CLASSES];
    }

    void move(int word, int sort, int sign) {
      for (int k = 0; k < neighbours[word].length; k++) {
        met[neighbours[word][k] * CLASSES + sort] += sign * counts[word][k];
      }
    }

    /** Adds to {@code gains} what each class would gain by a word that is in none at the moment. */
    void gains(int word, double[] gains) {
      for (int k = 0; k < neighbours[word].length; k++) {
        int row = neighbours[word][k] * CLASSES;
        int n = counts[word][k];
        for (int c = 0; c < CLASSES; c++) {
          gains[c] += xLogX(met[row + c] + n) - xLogX(met[row + c]);
        }
      }
    }
  }

  private WordClassBuilder() {
    for (int i = 2; i < TABLE; i++) {
      table[i] = i * Math.log(i);
    }
  }

  /** {@code unigrams.tsv.gz bigrams.tsv.gz} and the file to write. */
  public static void main(String[] args) throws IOException {
    WordClassBuilder builder = new WordClassBuilder();
    builder.readWords(Path.of(args[0]));
    int[] sorts = builder.sorts(builder.readPairs(Path.of(args[1])));
    builder.write(sorts, Path.of(args[2]));
  }

  private double xLogX(int x) {
    return x < TABLE ? table[x] : x * Math.log(x);
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
  }

  /** Frequent words and the placeholders for numbers and marks, the most frequent first. */
  private void readWords(Path file) throws IOException {
    Map<String, Long> frequent = new TreeMap<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        long count = Long.parseLong(line.substring(tab + 1));
        if (count >= LEAST) {
          frequent.put(line.substring(0, tab), count);
        }
      }
    }
    words.addAll(frequent.keySet());
    words.sort((a, b) -> Long.compare(frequent.getOrDefault(b, 0L), frequent.getOrDefault(a, 0L)));
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
  }

  private List<int[]> readPairs(Path file) throws IOException {
    List<int[]> pairs = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("[ \t]", -1);
        Integer left = numbers.get(parts[0]);
        Integer right = numbers.get(parts[1]);
        if (left != null && right != null) {
          pairs.add(new int[] {left, right, Integer.parseInt(parts[2])});
        }
      }
    }
    return pairs;
  }

  /** The class of each word. */
  private int[] sorts(List<int[]> pairs) {
    Side before = new Side(pairs, 1, 0);
    Side after = new Side(pairs, 0, 1);
    int[] weight = new int[words.size()];
    pairs.forEach(
        pair -> {
          weight[pair[0]] += pair[2];
          weight[pair[1]] += pair[2];
        });
    int[] sorts = new int[words.size()];
    long[] sizes = new long[CLASSES];
    for (int w = 0; w < sorts.length; w++) {
      sorts[w] = w % CLASSES;
      sizes[sorts[w]] += weight[w];
      before.move(w, sorts[w], 1);
      after.move(w, sorts[w], 1);
    }
    double[] gains = new double[CLASSES];
    for (int round = 0; round < ROUNDS; round++) {
      int moved = 0;
      for (int w = 0; w < sorts.length; w++) {
        int old = sorts[w];
        before.move(w, old, -1);
        after.move(w, old, -1);
        sizes[old] -= weight[w];
        Arrays.fill(gains, 0);
        before.gains(w, gains);
        after.gains(w, gains);
        int best = old;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < CLASSES; c++) {
          double gain = gains[c] - (xLogX(sizes[c] + weight[w]) - xLogX(sizes[c]));
          if (gain > most + 1e-6) {
            most = gain;
            best = c;
          }
        }
        moved += best == old ? 0 : 1;
        sorts[w] = best;
        before.move(w, best, 1);
        after.move(w, best, 1);
        sizes[best] += weight[w];
      }
      System.err.println("round " + (round + 1) + ": " + moved + " words moved");
    }
    return sorts;
  }

  private static double xLogX(long x) {
    return x < 2 ? 0 : x * Math.log(x);
  }

  /** One line for each class: its words, ascending. */
  private void write(int[] sorts, Path file) throws IOException {
    List<List<String>> classes = new ArrayList<>();
    for (int c = 0; c < CLASSES; c++) {
      classes.add(new ArrayList<>());
    }
    for (int w = 0; w < sorts.length; w++) {
      if (!words.get(w).startsWith("<")) {
        classes.get(sorts[w]).add(words.get(w));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> members : classes) {
      members.sort(null);
      text.append(String.join(" ", members)).append('\n');
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
