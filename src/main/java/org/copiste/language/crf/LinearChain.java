package org.copiste.language.crf;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A trained model: a weight for each feature and label, and one for each label after another.
 * Immutable and safe for use by several threads.
 *
 * <p>Its file is gzipped UTF-8 text: a line of labels parted by tabs; a line with the number of
 * links; for each link and label before, a line of weights, one a label; then one line a feature:
 * its name and, after a tab each, {@code label number:weight} for the weights that are not 0.
 */
public final class LinearChain {
  private static final String NO_MODEL = "it is no model of sequences, or a damaged one";

  /** Labels are kept as the bits of a {@code long}; no model needs more kinds of link than that. */
  private static final int MOST = 64;

  private final List<String> labels;
  private final Map<String, float[]> weights;

  /** By link, label before (one past the last stands for the beginning) and label. */
  private final float[][][] follows;

  LinearChain(List<String> labels, Map<String, float[]> weights, float[][][] follows) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
    this.follows = follows;
  }

  /** The labels; their numbers are their positions here. */
  public List<String> labels() {
    return labels;
  }

  /** How many kinds of link between two items the model knows. */
  public int links() {
    return follows.length;
  }

  /**
   * Labels a sequence.
   *
   * @param items the items by their position; each is asked for once, in order
   * @param allowed for each item the labels that may be chosen, as a bit set of label numbers
   */
  public Labelling label(IntFunction<Item> items, long[] allowed) {
    double[][] scores = new double[allowed.length][labels.size()];
    int[] links = new int[allowed.length];
    for (int i = 0; i < scores.length; i++) {
      Item item = items.apply(i);
      links[i] = item.link();
      addScores(item.features(), scores[i]);
    }
    return new Trellis(scores, links, follows).label(allowed);
  }

  /**
   * Labels a sequence whose items are all linked alike, by scores that {@link #addScores} summed.
   *
   * @param scores by item and label
   * @param allowed for each item the labels that may be chosen, as a bit set of label numbers
   */
  public Labelling label(double[][] scores, long[] allowed) {
    return new Trellis(scores, new int[scores.length], follows).label(allowed);
  }

  /** Adds what features weigh for each label. */
  public void addScores(List<String> features, double[] scores) {
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int y = 0; y < row.length; y++) {
          scores[y] += row[y];
        }
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are no model
   */
  public static LinearChain read(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      List<String> labels = List.of(line(reader).split("\t", -1));
      int n = labels.size();
      int links = Integer.parseInt(line(reader));
      if (n > MOST || links < 1 || links > MOST) {
        throw new IOException(NO_MODEL);
      }
      float[][][] follows = new float[links][n + 1][];
      for (float[][] byBefore : follows) {
        for (int before = 0; before <= n; before++) {
          byBefore[before] = row(line(reader).split("\t", -1), n);
        }
      }
      Map<String, float[]> weights = new HashMap<>();
      for (String next = reader.readLine(); next != null; next = reader.readLine()) {
        String[] cells = next.split("\t", -1);
        float[] row = new float[n];
        for (int k = 1; k < cells.length; k++) {
          int colon = cells[k].indexOf(':');
          row[Integer.parseInt(cells[k].substring(0, colon))] =
              weight(cells[k].substring(colon + 1));
        }
        weights.put(cells[0], row);
      }
      return new LinearChain(labels, weights, follows);
    } catch (EOFException | ZipException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new IOException(NO_MODEL, e);
    }
  }

  private static float weight(String cell) {
    float weight = Float.parseFloat(cell);
    if (!Float.isFinite(weight)) {
      throw new NumberFormatException(cell);
    }
    return weight;
  }

  private static String line(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    if (line == null) {
      throw new IOException(NO_MODEL);
    }
    return line;
  }

  private static float[] row(String[] cells, int n) throws IOException {
    if (cells.length != n) {
      throw new IOException(NO_MODEL);
    }
    float[] row = new float[n];
    for (int i = 0; i < n; i++) {
      row[i] = weight(cells[i]);
    }
    return row;
  }

  /** Writes the model; the same model gives the same bytes. Closes the stream. */
  public void write(OutputStream out) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      writer.write(String.join("\t", labels) + "\n" + follows.length + "\n");
      for (float[][] byBefore : follows) {
        for (float[] row : byBefore) {
          StringBuilder line = new StringBuilder();
          for (float weight : row) {
            line.append(line.length() > 0 ? "\t" : "").append(number(weight));
          }
          writer.write(line.append('\n').toString());
        }
      }
      for (Map.Entry<String, float[]> feature : new TreeMap<>(weights).entrySet()) {
        StringBuilder line = new StringBuilder(feature.getKey());
        for (int y = 0; y < labels.size(); y++) {
          if (feature.getValue()[y] != 0) {
            line.append('\t').append(y).append(':').append(number(feature.getValue()[y]));
          }
        }
        writer.write(line.append('\n').toString());
      }
    }
  }

  private static String number(float weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }
}
