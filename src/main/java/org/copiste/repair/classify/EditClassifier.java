package org.copiste.repair.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How probable an edit is, given its features: gradient-boosted trees, each of which adds to the
 * log-odds. They were trained on texts with ground truth, so that of the edits given some
 * probability that share is right. Immutable and safe for any number of threads.
 */
public final class EditClassifier {
  private static final String HEAD = "copiste-edit-classifier-1";
  private static final double WORTH_SAYING = 0.25;
  private static final String[] NAMES =
      Arrays.stream(Feature.values())
          .map(feature -> feature.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toArray(String[]::new);

  private final double base;
  private final List<Tree> trees;

  EditClassifier(double base, List<Tree> trees) {
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /** Gives every edit the same probability, for collecting training data. */
  public static EditClassifier constant(double p) {
    return new EditClassifier(Math.log(p / (1 - p)), List.of());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream fails or holds no classifier
   */
  public static EditClassifier read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String head = lines.readLine();
    if (head == null || !head.startsWith(HEAD + "\t")) {
      throw new IOException("no classifier: it begins with " + head);
    }
    try {
      List<Tree> trees = new ArrayList<>();
      List<Tree.Node> nodes = new ArrayList<>();
      int open = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] field = line.split("\t", -1);
        double value = Double.parseDouble(field[0]);
        boolean asks = field.length > 1;
        nodes.add(
            asks
                ? new Tree.Node(
                    Feature.valueOf(field[1]).ordinal(), Double.parseDouble(field[2]), value)
                : new Tree.Node(-1, 0, value));
        open += asks ? 1 : -1;
        if (open == 0) {
          trees.add(Tree.of(nodes));
          nodes.clear();
          open = 1;
        }
      }
      return new EditClassifier(Double.parseDouble(head.substring(HEAD.length() + 1)), trees);
    } catch (IllegalArgumentException e) {
      throw new IOException("no line of a classifier: " + e.getMessage(), e);
    }
  }

  /**
   * The classifier as text: its kind and what every change begins with; then each tree in preorder,
   * a line for each node: what it adds, and where it asks, the feature and the limit.
   */
  public String write() {
    StringBuilder out = new StringBuilder(HEAD).append('\t').append(base).append('\n');
    for (Tree tree : trees) {
      for (int i = 0; i < tree.feature().length; i++) {
        out.append(tree.value()[i]);
        if (tree.feature()[i] >= 0) {
          out.append('\t').append(Feature.values()[tree.feature()[i]]);
          out.append('\t').append(tree.limit()[i]);
        }
        out.append('\n');
      }
    }
    return out.toString();
  }

  /**
   * The probabilities of edits. Each tree is asked about all of them in turn, since the trees
   * together are larger than the processor's first cache.
   *
   * @param edits the features of each, one number for each {@link Feature}
   */
  public double[] probabilities(List<double[]> edits) {
    double[] sums = new double[edits.size()];
    Arrays.fill(sums, base);
    for (Tree tree : trees) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += tree.answer(edits.get(i));
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  /** The features with the largest effect, such as {@code accent +1.3}, the largest first. */
  public List<String> strongest(double[] features, int most) {
    double[] shares = new double[Feature.values().length];
    trees.forEach(tree -> tree.explain(features, shares));
    return IntStream.range(0, shares.length)
        .filter(i -> Math.abs(shares[i]) >= WORTH_SAYING)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(shares[i])))
        .limit(most)
        .map(i -> NAMES[i] + ' ' + tenths(shares[i]))
        .toList();
  }

  /** A number with its sign and one decimal; a formatter would take longer than all trees. */
  private static String tenths(double share) {
    long tenths = Math.round(10 * Math.abs(share));
    return (share < 0 ? "-" : "+") + tenths / 10 + '.' + tenths % 10;
  }
}
