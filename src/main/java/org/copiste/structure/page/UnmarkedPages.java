package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.structure.line.Lines;

/**
 * Finds the pages of a text that has no form feeds, by the numbers that the pages show: numbers
 * that count on at distances of about a page.
 *
 * <p>For each page size of a scale, dynamic programming finds the sequence with the best score
 * among all lines that have the form of a page's number. It counts only if it is better explained
 * by pages than by chance and than by numbered sections, which end with a sentence and differ more
 * in length. What is left before and after it is searched in the same way, for a preface with Roman
 * numerals and for letters that count anew. The constants were set by hand on typescripts and on
 * novels set in pages of many forms.
 */
final class UnmarkedPages {
  /** Page sizes that are tried, in characters without white space, each so much larger. */
  private static final double SMALLEST_PAGE = 250;

  /** Fewest lines of a page, where the text has the lines of the print. */
  private static final int FEWEST_LINES = 8;

  private static final double LARGEST_PAGE = 4500;
  private static final double NEXT_SIZE = 1.08;

  /** Most text before and after two numbers only, as a multiple of the text between them. */
  private static final double AROUND_TWO = 2.2;

  /** Log odds of pages for a number that counts on at the wrong distance. */
  private static final double PASSED = -2;

  /** How often a sequence that turns out to count something else is set aside. */
  private static final int TRIES = 4;

  /** Characters of the first page of a letter of two pages, and how much longer the second is. */
  private static final int LEAST_PAGE = 400;

  private static final double LONGER = 1.2;

  private final Lines lines;
  private final NumberPlace place;
  private final NumberForms forms;
  private final double smallest;
  private final List<NumberLine> candidates = new ArrayList<>();

  /** The text before each line, in characters as if all its lines were full. */
  private final long[] size;

  /** The same with blank lines counted like others. */
  private final long[] height;

  /**
   * Prepares.
   *
   * @param measure characters in a full line of the text
   */
  UnmarkedPages(Lines lines, int measure) {
    this.lines = lines;
    NumberLineReader reader = new NumberLineReader(lines);
    this.place = new NumberPlace(lines, reader, measure);
    boolean printed = measure <= NumberPlace.LONGEST_PRINTED_LINE;
    this.smallest = printed ? Math.max(SMALLEST_PAGE, FEWEST_LINES * measure) : SMALLEST_PAGE;
    this.size = new long[lines.count() + 1];
    this.height = new long[lines.count() + 1];
    for (int i = 0; i < lines.count(); i++) {
      int full = Math.max(measure, lines.width(i));
      size[i + 1] = size[i] + (lines.blank(i) ? 0 : full);
      height[i + 1] = height[i] + full;
      candidates.addAll(reader.read(i));
    }
    this.forms = new NumberForms(candidates);
  }

  /** The numbers, in the order of the text. */
  List<PageNumber> find() {
    List<PageNumber> found = new ArrayList<>();
    search(0, lines.count(), found);
    return found;
  }

  private void search(int from, int to, List<PageNumber> found) {
    List<NumberLine> inside =
        candidates.stream().filter(c -> c.line() >= from && c.line() < to).toList();
    Optional<List<NumberLine>> best = best(inside, from, to);
    if (best.isEmpty()) {
      return;
    }
    List<NumberLine> sequence = best.get();
    search(from, sequence.get(0).line(), found);
    boolean foot = isFoot(sequence);
    sequence.forEach(c -> found.add(new PageNumber(c, foot)));
    search(sequence.get(sequence.size() - 1).line() + 1, to, found);
  }

  private Optional<List<NumberLine>> best(List<NumberLine> given, int from, int to) {
    List<NumberLine> left = given;
    for (int tries = 0; tries < TRIES && !left.isEmpty(); tries++) {
      PageSequence.Sequence best = null;
      for (double page = smallest; page <= LARGEST_PAGE; page *= NEXT_SIZE) {
        for (long[] measured : List.of(size, height)) {
          PageSequence.Sequence sequence =
              new PageSequence(left, measured, page, smallest, forms, place).best();
          best = best == null || sequence.score() > best.score() ? sequence : best;
        }
      }
      if (best == null) {
        break;
      }
      if (best.isPages(passed(best, left)) && fills(best.numbers(), from, to)) {
        return Optional.of(best.numbers());
      }
      Set<NumberLine> other = new HashSet<>(best.numbers());
      left = left.stream().filter(c -> !other.contains(c)).toList();
    }
    return secondPage(given, from, to);
  }

  /** Whether the pages fill the text, as far as two numbers are all that it has. */
  private boolean fills(List<NumberLine> numbers, int from, int to) {
    int first = numbers.get(0).line();
    int last = numbers.get(numbers.size() - 1).line();
    double limit = AROUND_TWO * (height[last] - height[first]);
    boolean around = height[first] - height[from] <= limit && height[to] - height[last] <= limit;
    return numbers.size() > 2 || around;
  }

  /**
   * What speaks against a sequence of pages: lines of the same form that count on before, between
   * and after its numbers, as those of sections do, but at other distances.
   */
  private double passed(PageSequence.Sequence sequence, List<NumberLine> all) {
    List<NumberLine> numbers = sequence.numbers();
    NumberLine first = numbers.get(0);
    NumberLine last = numbers.get(numbers.size() - 1);
    Set<Integer> inside = new HashSet<>();
    numbers.forEach(n -> inside.add(n.value()));
    double odds = 0;
    int next = last.value();
    for (NumberLine c : all) {
      boolean alike = c.form() == last.form() && c.script() == last.script() && !c.misread();
      boolean lost = c.line() > first.line() && c.line() < last.line() && inside.add(c.value());
      boolean on = c.line() > last.line() && c.value() == next + 1;
      if (alike && (on || lost && c.value() > first.value() && c.value() < last.value())) {
        next += on ? 1 : 0;
        odds += PASSED + place.pageAgainstSection(c.line());
      }
    }
    int previous = first.value();
    for (int i = all.size() - 1; i >= 0; i--) {
      NumberLine c = all.get(i);
      boolean alike = c.form() == first.form() && c.script() == first.script() && !c.misread();
      if (alike && c.line() < first.line() && c.value() == previous - 1) {
        previous--;
        odds += PASSED + place.pageAgainstSection(c.line());
      }
    }
    return odds;
  }

  /**
   * The only number of a letter of two pages, if its form leaves no doubt and the second page is
   * hardly longer than the first.
   */
  private Optional<List<NumberLine>> secondPage(List<NumberLine> given, int from, int to) {
    List<NumberLine> ornate =
        given.stream()
            .filter(c -> c.form() == NumberLine.Form.ORNATE || c.form() == NumberLine.Form.WORD)
            .filter(c -> !c.misread())
            .toList();
    if (ornate.size() != 1 || ornate.get(0).value() != 2 || ornate.get(0).roman()) {
      return Optional.empty();
    }
    int line = ornate.get(0).line();
    double first = size[line] - size[from];
    double second = size[to] - size[line + 1];
    boolean letter = first >= LEAST_PAGE && first <= LARGEST_PAGE && second <= LONGER * first;
    return second > 0 && letter ? Optional.of(ornate) : Optional.empty();
  }

  /** Whether the numbers stand at the pages' feet: the last page has one, or the first is 1. */
  private boolean isFoot(List<NumberLine> sequence) {
    int first = sequence.get(0).line();
    int last = sequence.get(sequence.size() - 1).line();
    boolean textBefore = size[first] > 0;
    boolean textAfter = size[lines.count()] > size[last + 1];
    return textBefore && (!textAfter || sequence.get(0).value() == 1);
  }
}
