package org.copiste.entities.tagger;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum-entropy model of Apache OpenNLP, asked in two steps: what does not depend on the label
 * before is added up once for each token. The sums are those of the model itself. Immutable and
 * thread-safe.
 */
final class LabelModel {
  private final FeatureTable<Context> contexts;
  private final String[] labels;

  @SuppressWarnings("unchecked")
  LabelModel(AbstractModel model) {
    Object[] data = model.getDataStructures();
    this.contexts = new FeatureTable<>((Map<String, Context>) data[1]);
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

  /** Adds the weights of features, by label, to these sums. */
  FeatureSink addingTo(double[] scores) {
    return parts -> {
      Context context = contexts.get(parts);
      if (context == null) {
        return;
      }
      int[] outcomes = context.getOutcomes();
      double[] weights = context.getParameters();
      for (int k = 0; k < outcomes.length; k++) {
        scores[outcomes[k]] += weights[k];
      }
    };
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
