package org.copiste.entities.tagger;

import java.util.BitSet;
import java.util.List;
import org.copiste.entities.network.NameNetwork;
import org.copiste.language.text.Token;

/** What the network says of the tokens in and beside names, as features. */
final class NetworkFeatures {
  /** Tokens so far from the next capital are no part of a name; the network is not asked. */
  private static final int BESIDE = 2;

  /** A label less probable than this is no feature. */
  private static final double SLIGHT = 0.05;

  private static final double SLIGHT_TYPE = 0.02;

  private static final int TYPES = 3;

  /** By token the probability of each label; null where the network was not asked. */
  private final float[][] labels;

  private NetworkFeatures(float[][] labels) {
    this.labels = labels;
  }

  /**
   * @param known for each token what lists and dictionary say
   */
  static NetworkFeatures of(List<Token> tokens, String[] known, NameNetwork network) {
    return new NetworkFeatures(
        network.probabilities(
            tokens.stream().map(Token::text).toList(), known, besideCapitals(tokens)));
  }

  private static BitSet besideCapitals(List<Token> tokens) {
    BitSet where = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).capitalised()) {
        where.set(Math.max(0, i - BESIDE), Math.min(tokens.size(), i + BESIDE + 1));
      }
    }
    return where;
  }

  /** Adds the features of a token. */
  void add(int i, List<String> features) {
    float[] here = labels[i];
    if (here == null) {
      return;
    }
    int best = 1;
    for (int y = 2; y < here.length; y++) {
      best = here[y] > here[best] ? y : best;
    }
    features.add("n=" + best + ProbabilityLevel.of(here[best]));
    for (int y = 0; y < here.length; y++) {
      if (here[y] > SLIGHT) {
        features.add("n" + y + ProbabilityLevel.of(here[y]));
      }
    }
    for (int type = 1; type <= TYPES; type++) {
      double p = here[type] + here[type + TYPES];
      if (p > SLIGHT_TYPE) {
        features.add("nt" + type + ProbabilityLevel.of(p));
      }
    }
    features.add("n-1=" + type(i - 1) + "|" + best);
    features.add("n+1=" + type(i + 1) + "|" + best);
  }

  /** The most probable type of name of a token, and how probable it is. */
  private String type(int i) {
    if (i < 0 || i >= labels.length || labels[i] == null) {
      return "";
    }
    int best = 1;
    double most = 0;
    for (int type = 1; type <= TYPES; type++) {
      double p = labels[i][type] + labels[i][type + TYPES];
      if (p > most) {
        most = p;
        best = type;
      }
    }
    return best + "" + ProbabilityLevel.of(most);
  }
}
