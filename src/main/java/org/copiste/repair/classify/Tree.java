package org.copiste.repair.classify;

import java.util.List;

/**
 * A regression tree over features. Node 0 is the first question; the answer yes leads to the node
 * that follows, the answer no to {@code no}.
 *
 * @param feature what each node asks about; -1 where the questions end
 * @param limit whether the feature is at most this
 * @param no the node after the answer no
 * @param value what is added to the logarithm of the odds where the questions end here
 */
record Tree(int[] feature, double[] limit, int[] no, double[] value) {

  /** A node as it is learnt, in preorder. */
  record Node(int feature, double limit, double value) {}

  /** The tree of nodes in preorder, each question followed by the part for yes and that for no. */
  static Tree of(List<Node> nodes) {
    int n = nodes.size();
    int[] feature = new int[n];
    double[] limit = new double[n];
    int[] no = new int[n];
    double[] value = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      feature[i] = node.feature();
      limit[i] = node.limit();
      value[i] = node.value();
      no[i] = node.feature() < 0 ? -1 : end(feature, no, i + 1);
    }
    return new Tree(feature, limit, no, value);
  }

  /** One past the last node of a part. */
  private static int end(int[] feature, int[] no, int node) {
    int at = node;
    while (feature[at] >= 0) {
      at = no[at];
    }
    return at + 1;
  }

  double answer(double[] features) {
    int node = 0;
    while (feature[node] >= 0) {
      node = next(node, features);
    }
    return value[node];
  }

  /** Adds what each feature changed on the way. */
  void explain(double[] features, double[] shares) {
    int node = 0;
    while (feature[node] >= 0) {
      int next = next(node, features);
      shares[feature[node]] += value[next] - value[node];
      node = next;
    }
  }

  private int next(int node, double[] features) {
    return features[feature[node]] <= limit[node] ? node + 1 : no[node];
  }
}
