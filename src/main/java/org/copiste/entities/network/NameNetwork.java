package org.copiste.entities.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Tells how probable each label is for a word, by the vectors of the words around it. A window of
 * six words on each side, without the word itself, has learnt from much plain text to foretell the
 * word in its middle; a second layer weighs that context, the word, its two neighbours on each side
 * and what lists say of it. Immutable and thread-safe.
 *
 * <p>Its file is gzipped: the line {@code copiste-network 1}; the number of words as a big-endian
 * int; each word in modified UTF-8 ({@link DataInputStream#readUTF}); then the matrices, each row
 * in eight bits with a factor ({@link ByteMatrix}), in the order in which {@link #read} takes them.
 * {@code src/build/network/finetune.py} writes it.
 */
public final class NameNetwork {
  /** The labels, in the order of {@code BioLabels}. */
  public static final int LABELS = 7;

  /** What lists and dictionary may say of a word, a letter each. */
  public static final String ATTRIBUTES = "wgczGSptjvT";

  private static final String MAGIC = "copiste-network 1";
  private static final int MOST_WORDS = 1 << 20;
  private static final int VECTOR = 64;
  private static final int WINDOW = 6;
  private static final int HIDDEN = 256;
  private static final int CONTEXT = 128;
  private static final int NEAR = 2;
  private static final int JOINED = 128;

  private final WordVectors vectors;
  private final Layer window;
  private final Layer context;
  private final Layer near;
  private final Layer fromContext;
  private final Layer attributes;
  private final Layer labels;

  /** What was seen of frequent words: more than half of all words, and never many. */
  private final Map<String, Seen> frequent = new ConcurrentHashMap<>();

  /**
   * A word as the layers see it.
   *
   * @param window what it gives to the window from each place in it; empty if that was not reckoned
   * @param near what it gives to the layer of the nearest words, likewise
   */
  private record Seen(float[] vector, float[][] window, float[][] near) {}

  private NameNetwork(WordVectors vectors, DataInputStream in) throws IOException {
    this.vectors = vectors;
    this.window = Layer.read(in, (2 * WINDOW + 1) * VECTOR, HIDDEN);
    this.context = Layer.read(in, HIDDEN, CONTEXT);
    this.near = Layer.read(in, (2 * NEAR + 1) * VECTOR, JOINED);
    this.fromContext = Layer.read(in, CONTEXT, JOINED);
    this.attributes = Layer.read(in, 3 * ATTRIBUTES.length(), JOINED);
    this.labels = Layer.read(in, JOINED, LABELS);
  }

  /**
   * Reads a network.
   *
   * @throws IOException if the bytes are no network
   */
  public static NameNetwork read(InputStream from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16))) {
      if (!in.readUTF().equals(MAGIC)) {
        throw new IOException("it is no network of names");
      }
      int count = in.readInt();
      if (count < 0 || count > MOST_WORDS) {
        throw new IOException("it is a damaged network of names");
      }
      Map<String, Integer> numbers = new HashMap<>(count * 2);
      for (int w = 0; w < count; w++) {
        numbers.put(in.readUTF(), WordVectors.FIRST + w);
      }
      ByteMatrix words = ByteMatrix.read(in, WordVectors.FIRST + count, VECTOR);
      ByteMatrix pieces = ByteMatrix.read(in, WordForm.PIECES, VECTOR);
      ByteMatrix shapes = ByteMatrix.read(in, WordForm.Shape.values().length, VECTOR);
      return new NameNetwork(new WordVectors(VECTOR, numbers, words, pieces, shapes), in);
    } catch (EOFException | ZipException broken) {
      throw new IOException("it is a damaged network of names", broken);
    }
  }

  /**
   * The probabilities of the labels.
   *
   * @param words the words of a flow
   * @param known for each of them what lists say, letters of {@link #ATTRIBUTES} in any order
   * @param where the places that are asked for
   * @return for each place asked for the probability of each label, null for the others
   */
  public float[][] probabilities(List<String> words, String[] known, BitSet where) {
    Map<String, Seen> seen = new HashMap<>();
    List<Seen> rows = new ArrayList<>();
    for (int i = -WINDOW; i < words.size() + WINDOW; i++) {
      String word = i < 0 || i >= words.size() ? WordVectors.OUTSIDE : words.get(i);
      rows.add(seen.computeIfAbsent(word, this::seen));
    }
    float[][] all = new float[words.size()][];
    where.stream().forEach(i -> all[i] = at(i, rows, known));
    return all;
  }

  private Seen seen(String word) {
    return vectors.isFrequent(word)
        ? frequent.computeIfAbsent(word, this::reckoned)
        : new Seen(vectors.of(word), new float[0][], new float[0][]);
  }

  private Seen reckoned(String word) {
    float[] vector = vectors.of(word);
    float[][] toWindow = new float[2 * WINDOW + 1][HIDDEN];
    for (int k = 0; k < toWindow.length; k++) {
      window.add(k * VECTOR, vector, toWindow[k]);
    }
    float[][] toNear = new float[2 * NEAR + 1][JOINED];
    for (int k = 0; k < toNear.length; k++) {
      near.add(k * VECTOR, vector, toNear[k]);
    }
    return new Seen(vector, toWindow, toNear);
  }

  private float[] at(int i, List<Seen> rows, String[] known) {
    int middle = i + WINDOW;
    float[] hidden = window.start();
    for (int k = -WINDOW; k <= WINDOW; k++) {
      if (k != 0) {
        Seen word = rows.get(middle + k);
        add(window, k + WINDOW, word.vector(), word.window(), hidden);
      }
    }
    Layer.rectify(hidden);
    float[] around = context.start();
    context.add(0, hidden, around);
    Layer.rectify(around);
    float[] joined = near.start();
    for (int k = -NEAR; k <= NEAR; k++) {
      Seen word = rows.get(middle + k);
      add(near, k + NEAR, word.vector(), word.near(), joined);
    }
    fromContext.add(0, around, joined);
    for (int k = Math.max(0, i - 1); k <= Math.min(known.length - 1, i + 1); k++) {
      for (int a = 0; a < known[k].length(); a++) {
        int attribute = ATTRIBUTES.indexOf(known[k].charAt(a));
        attributes.addRow((k - i + 1) * ATTRIBUTES.length() + attribute, joined);
      }
    }
    Layer.rectify(joined);
    float[] scores = labels.start();
    labels.add(0, joined, scores);
    return softmax(scores);
  }

  private static void add(Layer layer, int place, float[] vector, float[][] reckoned, float[] to) {
    if (reckoned.length > 0) {
      Layer.sum(reckoned[place], to);
    } else {
      layer.add(place * VECTOR, vector, to);
    }
  }

  private static float[] softmax(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int y = 0; y < scores.length; y++) {
      scores[y] = (float) Math.exp(scores[y] - most);
      sum += scores[y];
    }
    for (int y = 0; y < scores.length; y++) {
      scores[y] /= sum;
    }
    return scores;
  }
}
