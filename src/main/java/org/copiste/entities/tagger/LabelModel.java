package org.copiste.entities.tagger;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum-entropy model of Apache OpenNLP, asked in two steps: what does not depend on the label
 * before is added up once for each token. The sums are those of the model itself. Immutable and
 * thread-safe.
 */
final class LabelModel {
  private final Map<String, Context> contexts;
  private final String[] labels;

  @SuppressWarnings("unchecked")
  LabelModel(AbstractModel model) {
    Object[] data = model.getDataStructures();
    this.contexts = (Map<String, Context>) data[1];
    this.labels = new String[model.getNumOutcomes()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = model.getOutcome(i);
    }
  }

  int size() {
    return labels.length;
  }

  String label(int i) {
    return labels[i];
  }

  /** The sum of the weights of features, by label. */
  double[] scores(List<String> features) {
    double[] scores = new double[labels.length];
    for (String feature : features) {
      add(feature, scores);
    }
    return scores;
  }

  /** Adds the weights of one feature. */
  void add(String feature, double[] scores) {
    Context context = contexts.get(feature);
    if (context == null) {
      return;
    }
    int[] outcomes = context.getOutcomes();
    double[] weights = context.getParameters();
    for (int k = 0; k < outcomes.length; k++) {
      scores[outcomes[k]] += weights[k];
    }
  }

  /** Makes probabilities of sums, in place. */
  static void normalise(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
