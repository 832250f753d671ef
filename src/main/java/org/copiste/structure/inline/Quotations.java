package org.copiste.structure.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.structure.line.Lines;

/**
 * Pairs quotation marks within one stretch of text: « », “ ”, „ “ and straight marks, nested.
 *
 * <p>Recognition confuses closing marks with straight ones, so a mark's form is evidence and not
 * proof. The best set of pairs is found by a beam search over what is open; its cost grows with the
 * number of marks only.
 */
final class Quotations {
  private static final int BEAM = 24;
  private static final int DEEPEST = 4;
  private static final double UNPAIRED = 3;

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
  private final List<Integer> marks = new ArrayList<>();

  private Quotations(CharSequence text) {
    this.text = text;
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
      double cost = state.cost() + UNPAIRED * state.open().map(Stack::depth).orElse(0);
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
    next.add(new State(before, state.open(), Optional.empty(), mark, state.cost() + UNPAIRED));
    int depth = state.open().map(Stack::depth).orElse(0);
    double opens = openCost(mark);
    if (opens < 8 && depth < DEEPEST) {
      double nesting =
          state.open().map(s -> text.charAt(s.mark()) == text.charAt(mark) ? 2.0 : 0.7).orElse(0.0);
      Stack stack = new Stack(state.open(), mark, depth + 1);
      next.add(
          new State(
              before, Optional.of(stack), Optional.empty(), -1, state.cost() + opens + nesting));
    }
    double closes = closeCost(mark);
    double left = 0;
    Optional<Stack> at = state.open();
    while (at.isPresent() && closes < 8) {
      Stack top = at.get();
      double form = formCost(text.charAt(top.mark()), text.charAt(mark));
      if (form < 8 && mark > top.mark() + 1) {
        double length = (mark - top.mark()) / 4000.0 + Math.max(0, mark - top.mark() - 300) / 400.0;
        Pair pair = new Pair(top.mark(), mark);
        next.add(
            new State(
                before,
                top.below(),
                Optional.of(pair),
                -1,
                state.cost() + closes + form + left + Math.min(2.5, length)));
      }
      left += UNPAIRED;
      at = top.below();
    }
    return next;
  }

  private double openCost(int mark) {
    char c = text.charAt(mark);
    if (c == '»') {
      return 9;
    }
    double form = c == '”' ? 4 : c == '"' ? 0.3 : 0;
    boolean whiteBefore =
        mark == 0 || isWhite(mark - 1) || "([—-'’".indexOf(text.charAt(mark - 1)) >= 0;
    boolean wordAfter = mark + 1 < text.length() && !isWhite(mark + 1);
    boolean punctuationAfter = wordAfter && ".,;:!?)".indexOf(text.charAt(mark + 1)) >= 0;
    double place = (whiteBefore ? 0 : 1.5) + (punctuationAfter ? 3 : 0);
    return form + place + (c == '"' && !wordAfter ? 0.8 : 0);
  }

  private double closeCost(int mark) {
    char c = text.charAt(mark);
    if (c == '«' || c == '„') {
      return 9;
    }
    double form = c == '“' ? 4 : c == '"' ? 0.3 : 0;
    boolean letterAfter =
        mark + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mark + 1));
    boolean whiteBefore = mark == 0 || isWhite(mark - 1);
    boolean openBefore = mark > 0 && "(«“".indexOf(text.charAt(mark - 1)) >= 0;
    return form + (letterAfter ? (whiteBefore ? 1 : 0.6) : 0) + (openBefore ? 2 : 0);
  }

  /** What it costs that a mark of the first form is closed by one of the second. */
  private static double formCost(char open, char close) {
    return switch (open) {
      case '«' -> close == '»' ? 0 : 9;
      case '“' -> close == '”' ? 0 : close == '"' ? 0.5 : 9;
      case '„' -> close == '“' || close == '”' ? 0 : close == '"' ? 1 : 9;
      case '"', '”' -> close == '"' ? 0 : close == '”' ? 0.7 : 9;
      default -> 9;
    };
  }

  private boolean isWhite(int at) {
    return Lines.isWhite(text.charAt(at));
  }

  private static Result result(State best) {
    List<Pair> pairs = new ArrayList<>();
    java.util.TreeSet<Integer> unpaired = new java.util.TreeSet<>();
    java.util.Set<Integer> opened = new java.util.TreeSet<>();
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
