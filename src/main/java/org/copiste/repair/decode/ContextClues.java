package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.rank.Clue;

/** How well a change suits the words around it, as the best way through the passage has them. */
final class ContextClues {
  private static final double MOST_NATS = 25;
  private static final double LEAST_EXPECTED = -15;

  private final NgramModel model;

  ContextClues(NgramModel model) {
    this.model = model;
  }

  void add(Passage passage, List<Arc> best, Arc arc, ClueSheet to) {
    int before = 0;
    while (before < best.size() && best.get(before).to() <= arc.from()) {
      before++;
    }
    int after = before;
    while (after < best.size() && best.get(after).from() < arc.to()) {
      after++;
    }
    int[] left = {model.id(WordKey.STOP), model.id(WordKey.STOP)};
    for (int i = Math.max(0, before - 2); i < before; i++) {
      push(passage, best.get(i), left);
    }
    List<Arc> next = best.subList(after, Math.min(best.size(), after + 1));
    double meant = logP(passage, left, List.of(arc), next);
    List<Arc> asRead = new ArrayList<>();
    for (int i = arc.from(); i < arc.to(); i++) {
      asRead.add(asRead(passage, i));
    }
    double read = logP(passage, left, asRead, next);
    int n = arc.words().length + next.size();
    to.put(Clue.CONTEXT, Math.max(LEAST_EXPECTED, meant / Math.max(1, n)));
    to.put(Clue.CONTEXT_GAIN, Math.max(-MOST_NATS, Math.min(MOST_NATS, meant - read)));
  }

  private Arc asRead(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    int[] ids = {model.id(WordKey.of(token.text()))};
    return new Arc(i, i + 1, token.start(), token.end(), token.text(), ids, 0, 0, Arc.Sort.SAME);
  }

  private void push(Passage passage, Arc arc, int[] left) {
    for (int word : arc.words()) {
      left[0] = left[1];
      left[1] = word < 0 ? model.unknown() : word;
    }
    String mark = passage.punctuation(arc.to() - 1);
    if (!mark.isEmpty()) {
      left[0] = left[1];
      left[1] = model.id(mark);
    }
  }

  /** The logarithm of the probability of arcs, and of the one that comes next. */
  private double logP(Passage passage, int[] left, List<Arc> arcs, List<Arc> next) {
    int first = left[0];
    int second = left[1];
    double sum = 0;
    List<Arc> all = new ArrayList<>(arcs);
    all.addAll(next);
    for (int k = 0; k < all.size(); k++) {
      Arc arc = all.get(k);
      for (int id : arc.words()) {
        int word = id < 0 ? model.unknown() : id;
        sum += model.logP(model.pair(first, second), word, model.logP(second, word));
        first = second;
        second = word;
      }
      String mark = k < arcs.size() ? passage.punctuation(arc.to() - 1) : "";
      if (!mark.isEmpty()) {
        first = second;
        second = model.id(mark);
      }
    }
    return sum;
  }
}
