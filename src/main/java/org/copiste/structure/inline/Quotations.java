package org.copiste.structure.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.structure.line.Lines;

/**
 * Pairs quotation marks within one stretch of text: « », “ ”, „ “ and straight marks, nested.
 *
 * <p>OCR confuses closing marks with straight ones, so a mark's form is evidence and not proof. The
 * best set of pairs is found by a beam search over the marks that are open; its cost grows linearly
 * with the number of marks. The costs were set by hand; they add up, and only their order matters.
 */
final class Quotations {
  private static final int BEAM = 24;

  /** Quotations inside quotations, at most. */
  private static final int DEEPEST = 4;

  /** A mark without a partner. */
  private static final double UNPAIRED = 3;

  /** What cannot be, and the cost from which something is not tried. */
  private static final double NEVER = 9;

  private static final double TOO_COSTLY = 8;

  /** A quotation opens inside another one with the same mark or with another. */
  private static final double NESTED_SAME_MARK = 2;

  private static final double NESTED_OTHER_MARK = 0.7;

  /** A curly mark the wrong way round, and a straight mark, which may be either. */
  private static final double WRONG_WAY_ROUND = 4;

  private static final double STRAIGHT = 0.3;

  /** No blank before an opening mark; a punctuation mark right after it; a blank after it. */
  private static final double OPENS_INSIDE_WORD = 1.5;

  private static final double OPENS_BEFORE_PUNCTUATION = 3;
  private static final double STRAIGHT_OPENS_BEFORE_BLANK = 0.8;

  /**
   * A closing mark before a letter, with a blank before it or not, and one right after an opener.
   */
  private static final double CLOSES_AT_WORD_START = 1;

  private static final double CLOSES_INSIDE_WORD = 0.6;
  private static final double CLOSES_AT_ONCE = 2;

  /** An opening mark is closed by a mark of another kind. */
  private static final double CURLY_AND_STRAIGHT = 0.5;

  private static final double STRAIGHT_AND_CURLY = 0.7;
  private static final double LOW_AND_STRAIGHT = 1;

  /** Cost of a quotation's length: so much for each character, more beyond a limit, and at most. */
  private static final double PER_CHARACTER = 1 / 4000.0;

  private static final double PER_CHARACTER_BEYOND = 1 / 400.0;
  private static final int LONG = 300;
  private static final double LENGTH_AT_MOST = 2.5;

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
    if (opens < TOO_COSTLY && depth < DEEPEST) {
      double nesting = state.open().map(s -> nestingCost(s.mark(), mark)).orElse(0.0);
      Stack stack = new Stack(state.open(), mark, depth + 1);
      next.add(
          new State(
              before, Optional.of(stack), Optional.empty(), -1, state.cost() + opens + nesting));
    }
    double closes = closeCost(mark);
    double left = 0;
    Optional<Stack> at = state.open();
    while (at.isPresent() && closes < TOO_COSTLY) {
      Stack top = at.get();
      double form = formCost(text.charAt(top.mark()), text.charAt(mark));
      if (form < TOO_COSTLY && mark > top.mark() + 1) {
        Pair pair = new Pair(top.mark(), mark);
        next.add(
            new State(
                before,
                top.below(),
                Optional.of(pair),
                -1,
                state.cost() + closes + form + left + lengthCost(mark - top.mark())));
      }
      left += UNPAIRED;
      at = top.below();
    }
    return next;
  }

  private double nestingCost(int outer, int inner) {
    return text.charAt(outer) == text.charAt(inner) ? NESTED_SAME_MARK : NESTED_OTHER_MARK;
  }

  private static double lengthCost(int length) {
    double cost = length * PER_CHARACTER + Math.max(0, length - LONG) * PER_CHARACTER_BEYOND;
    return Math.min(LENGTH_AT_MOST, cost);
  }

  private double openCost(int mark) {
    char c = text.charAt(mark);
    if (c == '»') {
      return NEVER;
    }
    double form = c == '”' ? WRONG_WAY_ROUND : c == '"' ? STRAIGHT : 0;
    boolean whiteBefore =
        mark == 0 || isWhite(mark - 1) || "([—-'’".indexOf(text.charAt(mark - 1)) >= 0;
    boolean wordAfter = mark + 1 < text.length() && !isWhite(mark + 1);
    boolean punctuationAfter = wordAfter && ".,;:!?)".indexOf(text.charAt(mark + 1)) >= 0;
    double place =
        (whiteBefore ? 0 : OPENS_INSIDE_WORD) + (punctuationAfter ? OPENS_BEFORE_PUNCTUATION : 0);
    return form + place + (c == '"' && !wordAfter ? STRAIGHT_OPENS_BEFORE_BLANK : 0);
  }

  private double closeCost(int mark) {
    char c = text.charAt(mark);
    if (c == '«' || c == '„') {
      return NEVER;
    }
    double form = c == '“' ? WRONG_WAY_ROUND : c == '"' ? STRAIGHT : 0;
    boolean letterAfter =
        mark + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mark + 1));
    boolean whiteBefore = mark == 0 || isWhite(mark - 1);
    boolean openBefore = mark > 0 && "(«“".indexOf(text.charAt(mark - 1)) >= 0;
    double beforeLetter = whiteBefore ? CLOSES_AT_WORD_START : CLOSES_INSIDE_WORD;
    return form + (letterAfter ? beforeLetter : 0) + (openBefore ? CLOSES_AT_ONCE : 0);
  }

  /** The cost of closing one mark by another. */
  private static double formCost(char open, char close) {
    return switch (open) {
      case '«' -> close == '»' ? 0 : NEVER;
      case '“' -> close == '”' ? 0 : close == '"' ? CURLY_AND_STRAIGHT : NEVER;
      case '„' -> close == '“' || close == '”' ? 0 : close == '"' ? LOW_AND_STRAIGHT : NEVER;
      case '"', '”' -> close == '"' ? 0 : close == '”' ? STRAIGHT_AND_CURLY : NEVER;
      default -> NEVER;
    };
  }

  private boolean isWhite(int at) {
    return Lines.isWhite(text.charAt(at));
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
