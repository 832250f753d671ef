package org.copiste.structure.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs quotation marks within one stretch of text: « », “ ”, „ “ and straight marks, nested.
 *
 * <p>OCR confuses closing marks with straight ones, so a mark's form is evidence and not proof. The
 * best set of pairs is found by a beam search over the marks that are open; its cost grows linearly
 * with the number of marks.
 */
final class Quotations {
  private static final int BEAM = 24;

  /** Quotations inside quotations, at most. */
  private static final int DEEPEST = 4;

  /** A pair: offsets of the opening and the closing mark. */
  record Pair(int open, int close) {}

  /**
   * What is found.
   *
   * @param pairs by the opening mark
   * @param unpaired offsets of the marks that have no partner
   */
  record Result(List<Pair> pairs, List<Integer> unpaired) {}

  private record Stack(Optional<Stack> below, int mark, int depth) {}

  private record State(
      Optional<State> before,
      Optional<Stack> open,
      Optional<Pair> closed,
      int dropped,
      double cost) {}

  private final CharSequence text;
  private final QuotationCosts costs;
  private final List<Integer> marks = new ArrayList<>();

  private Quotations(CharSequence text) {
    this.text = text;
    this.costs = new QuotationCosts(text);
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        marks.add(i);
      }
    }
  }

  static Result of(CharSequence text) {
    return new Quotations(text).pair();
  }

  private static boolean isMark(char c) {
    return "«»“”„\"".indexOf(c) >= 0;
  }

  private Result pair() {
    List<State> beam =
        List.of(new State(Optional.empty(), Optional.empty(), Optional.empty(), -1, 0));
    for (int mark : marks) {
      Map<Integer, State> byTop = new HashMap<>();
      List<State> next = new ArrayList<>();
      for (State state : beam) {
        next.addAll(successors(state, mark));
      }
      next.sort(Comparator.comparingDouble(State::cost));
      List<State> kept = new ArrayList<>();
      for (State state : next) {
        int key = key(state);
        if (kept.size() < BEAM && byTop.putIfAbsent(key, state) == null) {
          kept.add(state);
        }
      }
      beam = kept;
    }
    State best = beam.get(0);
    double bestCost = Double.POSITIVE_INFINITY;
    for (State state : beam) {
      double cost =
          state.cost() + QuotationCosts.UNPAIRED * state.open().map(Stack::depth).orElse(0);
      if (cost < bestCost) {
        best = state;
        bestCost = cost;
      }
    }
    return result(best);
  }

  private static int key(State state) {
    int key = 17;
    Optional<Stack> at = state.open();
    while (at.isPresent()) {
      key = 31 * key + at.get().mark();
      at = at.get().below();
    }
    return key;
  }

  private List<State> successors(State state, int mark) {
    List<State> next = new ArrayList<>();
    Optional<State> before = Optional.of(state);
    next.add(
        new State(
            before, state.open(), Optional.empty(), mark, state.cost() + QuotationCosts.UNPAIRED));
    int depth = state.open().map(Stack::depth).orElse(0);
    double opens = costs.openCost(mark);
    if (opens < QuotationCosts.TOO_COSTLY && depth < DEEPEST) {
      double nesting = state.open().map(s -> costs.nestingCost(s.mark(), mark)).orElse(0.0);
      Stack stack = new Stack(state.open(), mark, depth + 1);
      next.add(
          new State(
              before, Optional.of(stack), Optional.empty(), -1, state.cost() + opens + nesting));
    }
    double closes = costs.closeCost(mark);
    double left = 0;
    Optional<Stack> at = state.open();
    while (at.isPresent() && closes < QuotationCosts.TOO_COSTLY) {
      Stack top = at.get();
      double form = QuotationCosts.formCost(text.charAt(top.mark()), text.charAt(mark));
      if (form < QuotationCosts.TOO_COSTLY && mark > top.mark() + 1) {
        Pair pair = new Pair(top.mark(), mark);
        next.add(
            new State(
                before,
                top.below(),
                Optional.of(pair),
                -1,
                state.cost()
                    + closes
                    + form
                    + left
                    + QuotationCosts.lengthCost(mark - top.mark())));
      }
      left += QuotationCosts.UNPAIRED;
      at = top.below();
    }
    return next;
  }

  private static Result result(State best) {
    List<Pair> pairs = new ArrayList<>();
    TreeSet<Integer> unpaired = new TreeSet<>();
    Set<Integer> opened = new TreeSet<>();
    Optional<State> at = Optional.of(best);
    while (at.isPresent()) {
      State state = at.get();
      state.closed().ifPresent(pairs::add);
      if (state.dropped() >= 0) {
        unpaired.add(state.dropped());
      }
      state.open().ifPresent(stack -> opened.add(stack.mark()));
      at = state.before();
    }
    pairs.forEach(pair -> opened.remove(pair.open()));
    unpaired.addAll(opened);
    pairs.sort(Comparator.comparingInt(Pair::open));
    return new Result(pairs, List.copyOf(unpaired));
  }
}
