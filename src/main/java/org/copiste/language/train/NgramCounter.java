package org.copiste.language.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.copiste.language.ngram.CountsFile;
import org.copiste.language.ngram.WordKey;

/**
 * Counts the words, pairs and triples of texts and writes them in the format from which language
 * model and lexicon are built. Needs some twenty bytes of memory per word of text.
 */
public final class NgramCounter {
  private static final String START = "<s>";

  /** A word of no dictionary that is rarer falls into the class of unknown words; set by hand. */
  private static final int LEAST = 3;

  /**
   * Rarer pairs and triples are left out; the estimator of the model knows from the other counts
   * how many were seen once.
   */
  private static final int LEAST_TOGETHER = 2;

  private static final int BITS = 20;

  private final Predicate<String> dictionary;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<int[]> texts = new ArrayList<>();

  /**
   * A counter.
   *
   * @param dictionary whether a key is a word however rarely it is seen
   */
  public NgramCounter(Predicate<String> dictionary) {
    this.dictionary = dictionary;
  }

  /** Adds one text; no pair or triple spans two texts. */
  public void add(String text) {
    Numbers here = new Numbers();
    here.add(number(START));
    KeyTokenizer.of(text, key -> here.add(number(key)));
    texts.add(here.all());
  }

  private int number(String key) {
    Integer known = numbers.putIfAbsent(key, words.size());
    if (known == null) {
      words.add(key);
      return words.size() - 1;
    }
    return known;
  }

  /**
   * The files of counts by name; they do not depend on the order of the texts.
   *
   * @throws IllegalStateException if the texts have too many different words
   */
  public SortedMap<String, byte[]> files() {
    int[] counts = new int[words.size()];
    for (int[] text : texts) {
      for (int word : text) {
        counts[word]++;
      }
    }
    Vocabulary vocabulary = vocabulary(counts);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(CountsFile.WORDS, vocabulary.file());
    files.put(CountsFile.PAIRS, together(vocabulary, 2));
    files.put(CountsFile.TRIPLES, together(vocabulary, 3));
    return files;
  }

  /** The keys of the vocabulary, most frequent first, and the place of each counted word in it. */
  private record Vocabulary(List<String> names, int[] counts, int[] places) {
    byte[] file() {
      Lines lines = new Lines();
      for (int i = 0; i < counts.length; i++) {
        lines.add(names.get(i), counts[i]);
      }
      return lines.bytes();
    }
  }

  private Vocabulary vocabulary(int[] counts) {
    Map<String, Integer> named = new HashMap<>();
    // A model needs the class of unknown words even if the texts have none.
    named.put(WordKey.UNKNOWN, 0);
    for (int w = 0; w < counts.length; w++) {
      named.merge(name(w, counts), counts[w], Integer::sum);
    }
    named.merge(WordKey.UNKNOWN, 1, Math::max);
    List<String> names = new ArrayList<>(named.keySet());
    names.sort(
        (a, b) -> {
          int byCount = Integer.compare(named.getOrDefault(b, 0), named.getOrDefault(a, 0));
          return byCount != 0 ? byCount : a.compareTo(b);
        });
    if (names.size() >= 1 << BITS) {
      throw new IllegalStateException(
          "the texts have " + names.size() + " different words; " + ((1 << BITS) - 1) + " at most");
    }
    Map<String, Integer> at = new HashMap<>();
    names.forEach(name -> at.put(name, at.size()));
    int[] places = new int[counts.length];
    for (int w = 0; w < counts.length; w++) {
      places[w] = at.getOrDefault(name(w, counts), 0);
    }
    int[] sums = names.stream().mapToInt(n -> named.getOrDefault(n, 0)).toArray();
    return new Vocabulary(names, sums, places);
  }

  private String name(int word, int[] counts) {
    String key = words.get(word);
    boolean kept = key.startsWith("<") || counts[word] >= LEAST || dictionary.test(key);
    return kept ? key : WordKey.UNKNOWN;
  }

  private byte[] together(Vocabulary vocabulary, int size) {
    int room = texts.stream().mapToInt(t -> Math.max(0, t.length - size + 1)).sum();
    long[] keys = new long[room];
    int n = 0;
    for (int[] text : texts) {
      for (int i = 0; i + size <= text.length; i++) {
        long key = 0;
        for (int k = i; k < i + size; k++) {
          key = key << BITS | vocabulary.places()[text[k]];
        }
        keys[n++] = key;
      }
    }
    Arrays.sort(keys);
    Lines lines = new Lines();
    for (int from = 0; from < n; ) {
      int to = from;
      while (to < n && keys[to] == keys[from]) {
        to++;
      }
      if (to - from >= LEAST_TOGETHER) {
        lines.add(names(vocabulary, keys[from], size), to - from);
      }
      from = to;
    }
    return lines.bytes();
  }

  private static String names(Vocabulary vocabulary, long key, int size) {
    StringBuilder names = new StringBuilder();
    for (int k = size - 1; k >= 0; k--) {
      names.append(vocabulary.names().get((int) (key >>> k * BITS) & ((1 << BITS) - 1)));
      names.append(k > 0 ? " " : "");
    }
    return names.toString();
  }

  /** A growing array of numbers. */
  private static final class Numbers {
    private int[] all = new int[1024];
    private int size;

    void add(int number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size++] = number;
    }

    int[] all() {
      return Arrays.copyOf(all, size);
    }
  }

  /** A gzipped file in memory. */
  private static final class Lines {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GZIPOutputStream out;

    Lines() {
      try {
        this.out = new GZIPOutputStream(bytes, 1 << 16);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory failed", e);
      }
    }

    void add(String words, int count) {
      try {
        out.write((words + '\t' + count + '\n').getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory failed", e);
      }
    }

    byte[] bytes() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory failed", e);
      }
      return bytes.toByteArray();
    }
  }
}
