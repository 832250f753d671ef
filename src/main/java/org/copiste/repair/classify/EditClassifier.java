package org.copiste.repair.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /** The probability that the features, one number for each {@link Feature}, speak for. */
  public double probability(double[] features) {
    double sum = base;
    for (Tree tree : trees) {
      sum += tree.answer(features);
    }
    return 1 / (1 + Math.exp(-sum));
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
        .map(i -> String.format(Locale.ROOT, "%s %+.1f", name(i), shares[i]))
        .toList();
  }

  private static String name(int feature) {
    return Feature.values()[feature].name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
