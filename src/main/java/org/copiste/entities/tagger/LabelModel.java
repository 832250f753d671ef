package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.copiste.model.Mention;

/**
 * A maximum-entropy model of Apache OpenNLP, evaluated in two steps: the weights that do not depend
 * on the previous label are added up once for each token. The sums are the same as OpenNLP's.
 * Immutable and thread-safe.
 */
final class LabelModel {
  private final FeatureWeights<Context> contexts;
  private final String[] labels;
  private final List<Optional<Mention.Type>> types = new ArrayList<>();

  /** By label and previous label; the last previous label stands for the start of a flow. */
  private final boolean[][] follows;

  @SuppressWarnings("unchecked")
  LabelModel(AbstractModel model) {
    Object[] data = model.getDataStructures();
    this.contexts = new FeatureWeights<>((Map<String, Context>) data[1]);
    this.labels = new String[model.getNumOutcomes()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = model.getOutcome(i);
      types.add(BioLabels.type(labels[i]));
    }
    this.follows = new boolean[labels.length][labels.length + 1];
    for (int i = 0; i < labels.length; i++) {
      for (int before = 0; before <= labels.length; before++) {
        follows[i][before] = BioLabels.mayFollow(labels[i], before(before));
      }
    }
  }

  int size() {
    return labels.length;
  }

  String label(int i) {
    return labels[i];
  }

  /** The previous label by its number; one past the last stands for the start of a flow. */
  String before(int i) {
    return i == labels.length ? BioLabels.OUTSIDE : labels[i];
  }

  /** The type of a label; empty for {@code O}. */
  Optional<Mention.Type> type(int i) {
    return types.get(i);
  }

  /** Whether a label may follow another, or the start of a flow. */
  boolean mayFollow(int i, int before) {
    return follows[i][before];
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

  /** Turns sums into probabilities (softmax), in place. */
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
