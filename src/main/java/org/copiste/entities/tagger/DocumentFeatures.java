package org.copiste.entities.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.language.text.Token;

/**
 * What the first look at a document says of a word: here, and at all other places where the
 * document has it with a capital. The second look weighs both, so that a name that is clear in one
 * place is found in another.
 */
final class DocumentFeatures {
  private static final char[] TYPES = {'P', 'L', 'G', 'O'};

  private static final int[] TIMES = {2, 3, 5, 10};

  /** From here on the first look is clear about a word. */
  private static final double CLEAR = 0.9;

  private static final int[] NEVER = new int[TYPES.length];

  /** A shorter word with an s is no plural. */
  private static final int LONG = 4;

  /** A label less probable than this is no feature. */
  private static final double SLIGHT = 0.1;

  /** By flow, token and label. */
  private final List<double[][]> first;

  private final Map<String, double[]> sums = new HashMap<>();
  private final Map<String, int[]> clearly = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * @param first by flow, for each token the probability of each label
   */
  DocumentFeatures(List<TaggerText> flows, List<double[][]> first) {
    this.first = first;
    for (TaggerText flow : flows) {
      flow.tokens().stream().filter(DocumentFeatures::counts).forEach(t -> words.add(t.folded()));
    }
    for (int f = 0; f < flows.size(); f++) {
      List<Token> tokens = flows.get(f).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (counts(tokens.get(i))) {
          String word = key(tokens.get(i));
          double[] sum = sums.computeIfAbsent(word, k -> new double[TYPES.length]);
          double[] here = byType(first.get(f)[i]);
          Arrays.setAll(sum, t -> sum[t] + here[t]);
          int[] clear = clearly.computeIfAbsent(word, k -> new int[TYPES.length]);
          Arrays.setAll(clear, t -> clear[t] + (here[t] >= CLEAR ? 1 : 0));
          times.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  /** A plural counts as its singular if the document has that, too: {@code les Bonapartes}. */
  private String key(Token token) {
    String word = token.folded();
    String single = word.substring(0, word.length() - 1);
    return word.length() > LONG && word.endsWith("s") && words.contains(single) ? single : word;
  }

  private static boolean counts(Token token) {
    return token.nameLike() && token.text().length() > 1;
  }

  /** The probabilities of the types of name, and of none. */
  private static double[] byType(double[] labels) {
    double[] p = new double[TYPES.length];
    for (int label = 0; label < labels.length; label++) {
      p[label == BioLabels.OUTSIDE ? TYPES.length - 1 : (label - 1) % (TYPES.length - 1)] +=
          labels[label];
    }
    return p;
  }

  /** Adds the features of a token. */
  void add(int flow, int i, Token token, List<String> features) {
    double[] labels = first.get(flow)[i];
    double[] here = byType(labels);
    String now = most(here);
    features.add("p1=" + now);
    for (int label = 0; label < labels.length; label++) {
      if (labels[label] > SLIGHT) {
        features.add("q1=" + label + ProbabilityLevel.of(labels[label]));
      }
    }
    if (!counts(token)) {
      return;
    }
    int n = times.getOrDefault(key(token), 1) - 1;
    if (n == 0) {
      features.add("d2=alone");
      return;
    }
    double[] sum = sums.getOrDefault(key(token), here);
    double[] elsewhere = new double[TYPES.length];
    Arrays.setAll(elsewhere, t -> (sum[t] - here[t]) / n);
    String often = often(n + 1);
    for (int t = 0; t < TYPES.length; t++) {
      String there = "" + TYPES[t] + ProbabilityLevel.of(elsewhere[t]);
      features.add("d2" + there);
      features.add("d2" + there + "/" + often);
      features.add("d12" + there + "/" + ProbabilityLevel.of(here[t]));
    }
    int[] clear = clearly.getOrDefault(key(token), NEVER);
    StringBuilder places = new StringBuilder();
    for (int t = 0; t < TYPES.length; t++) {
      int others = clear[t] - (here[t] >= CLEAR ? 1 : 0);
      if (others > 0) {
        features.add("dc" + TYPES[t] + often(others));
        places.append(TYPES[t]).append(often(others));
      }
    }
    features.add("dc=" + places);
    features.add("d2=" + most(elsewhere) + "|" + now);
    features.add("d2c=" + most(elsewhere) + "/" + often);
  }

  private static String most(double[] p) {
    int best = 0;
    for (int t = 1; t < p.length; t++) {
      best = p[t] > p[best] ? t : best;
    }
    return "" + TYPES[best] + ProbabilityLevel.of(p[best]);
  }

  private static String often(int times) {
    int level = 0;
    while (level < TIMES.length && times > TIMES[level]) {
      level++;
    }
    return String.valueOf(level);
  }
}
