package org.copiste.repair.feature;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** Features from the language model: how well an edit fits its context on the best path. */
final class ContextFeatures {
  private static final double MOST_NATS = 25;
  private static final double LEAST_EXPECTED = -15;

  private final NgramModel model;

  ContextFeatures(NgramModel model) {
    this.model = model;
  }

  void add(WordSequence passage, List<Edge> best, Edge edge, FeatureVector to) {
    int before = 0;
    while (before < best.size() && best.get(before).to() <= edge.from()) {
      before++;
    }
    int after = before;
    while (after < best.size() && best.get(after).from() < edge.to()) {
      after++;
    }
    int[] left = {model.id(WordKey.STOP), model.id(WordKey.STOP)};
    for (int i = Math.max(0, before - 2); i < before; i++) {
      push(passage, best.get(i), left);
    }
    List<Edge> next = best.subList(after, Math.min(best.size(), after + 1));
    double meant = logP(passage, left, List.of(edge), next);
    List<Edge> asRead = new ArrayList<>();
    for (int i = edge.from(); i < edge.to(); i++) {
      asRead.add(asRead(passage, i));
    }
    double read = logP(passage, left, asRead, next);
    int n = edge.words().length + next.size();
    to.put(Feature.CONTEXT, Math.max(LEAST_EXPECTED, meant / Math.max(1, n)));
    to.put(Feature.CONTEXT_GAIN, Math.max(-MOST_NATS, Math.min(MOST_NATS, meant - read)));
  }

  private Edge asRead(WordSequence passage, int i) {
    OcrWord token = passage.tokens().get(i);
    int[] ids = {model.id(WordKey.of(token.text()))};
    return new Edge(i, i + 1, token.start(), token.end(), token.text(), ids, 0, 0, Edge.Sort.SAME);
  }

  private void push(WordSequence passage, Edge edge, int[] left) {
    for (int word : edge.words()) {
      left[0] = left[1];
      left[1] = word < 0 ? model.unknown() : word;
    }
    String mark = passage.punctuation(edge.to() - 1);
    if (!mark.isEmpty()) {
      left[0] = left[1];
      left[1] = model.id(mark);
    }
  }

  /** The logarithm of the probability of edges, and of the one that comes next. */
  private double logP(WordSequence passage, int[] left, List<Edge> edges, List<Edge> next) {
    int first = left[0];
    int second = left[1];
    double sum = 0;
    List<Edge> all = new ArrayList<>(edges);
    all.addAll(next);
    for (int k = 0; k < all.size(); k++) {
      Edge edge = all.get(k);
      for (int id : edge.words()) {
        int word = id < 0 ? model.unknown() : id;
        sum += model.logP(model.pair(first, second), word, model.logP(second, word));
        first = second;
        second = word;
      }
      String mark = k < edges.size() ? passage.punctuation(edge.to() - 1) : "";
      if (!mark.isEmpty()) {
        first = second;
        second = model.id(mark);
      }
    }
    return sum;
  }
}
