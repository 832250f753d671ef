package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the best sequence of page numbers for one page size, by dynamic programming. */
final class PageSequence {
  /** Log odds that a number found at random counts on by one. */
  private static final double COUNTS_ON = 3;

  private static final double PER_LOST_NUMBER = -1.5;
  private static final int MOST_LOST = 5;
  private static final double OTHER_FORM = -1;

  /** Most earlier lines with one number that are looked at. */
  private static final int LOOK_BACK = 40;

  /** What a sequence must reach against chance and against sections. */
  private static final double AGAINST_CHANCE = 6;

  private static final double AGAINST_SECTIONS = 2;

  private final List<NumberLine> nodes;
  private final long[] measured;
  private final double page;
  private final double smallest;
  private final NumberForms forms;
  private final NumberPlace place;
  private final double[] chance;
  private final double[] sections;
  private final int[] before;

  /**
   * Prepares.
   *
   * @param nodes the lines that may be numbers, in order
   * @param measured the text before each line
   * @param page the size of a page, in the same measure
   * @param smallest the smallest page
   */
  PageSequence(
      List<NumberLine> nodes,
      long[] measured,
      double page,
      double smallest,
      NumberForms forms,
      NumberPlace place) {
    this.nodes = nodes;
    this.measured = measured;
    this.page = page;
    this.smallest = smallest;
    this.forms = forms;
    this.place = place;
    this.chance = new double[nodes.size()];
    this.sections = new double[nodes.size()];
    this.before = new int[nodes.size()];
  }

  /** The sequence with the best score; not asked for where there are no lines. */
  Sequence best() {
    Map<Integer, List<Integer>> byValue = new HashMap<>();
    int last = 0;
    for (int i = 0; i < nodes.size(); i++) {
      NumberLine node = nodes.get(i);
      extend(i, byValue);
      byValue.computeIfAbsent(key(node, 0), k -> new ArrayList<>()).add(i);
      if (chance[i] + sections[i] > chance[last] + sections[last]) {
        last = i;
      }
    }
    List<NumberLine> numbers = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      numbers.add(nodes.get(i));
    }
    Collections.reverse(numbers);
    return new Sequence(numbers, chance[last], sections[last]);
  }

  private static int key(NumberLine node, int less) {
    return 3 * (node.value() - less) + node.script().ordinal();
  }

  private void extend(int i, Map<Integer, List<Integer>> byValue) {
    NumberLine node = nodes.get(i);
    double bestChance = 0;
    double bestSections = 0;
    before[i] = -1;
    for (int d = 1; d <= MOST_LOST + 1 && d < node.value(); d++) {
      if (node.misread() && d > 1) {
        break;
      }
      List<Integer> earlier = byValue.getOrDefault(key(node, d), List.of());
      int from = Math.max(0, earlier.size() - LOOK_BACK);
      for (int j : earlier.subList(from, earlier.size())) {
        NumberLine other = nodes.get(j);
        long between = measured[node.line()] - measured[other.line() + 1];
        boolean guess = other.misread() && before[j] < 0 && other.form() != node.form();
        if (other.line() >= node.line() || 2 * between < d * smallest || guess) {
          continue;
        }
        PageSize fit = new PageSize(between / (d * page));
        double c = chance[j] + COUNTS_ON + (d - 1) * PER_LOST_NUMBER + fit.againstChance();
        c += sameForm(node, other) ? 0 : OTHER_FORM;
        double s = sections[j] + fit.againstSections();
        if (c + s > bestChance + bestSections) {
          bestChance = c;
          bestSections = s;
          before[i] = j;
        }
      }
    }
    chance[i] = bestChance + forms.weight(node);
    sections[i] = bestSections + forms.againstSection(node) + place.pageAgainstSection(node.line());
  }

  private static boolean sameForm(NumberLine a, NumberLine b) {
    return (a.form() == NumberLine.Form.HEAD) == (b.form() == NumberLine.Form.HEAD);
  }

  /** A sequence of numbers with its scores against chance and against sections. */
  record Sequence(List<NumberLine> numbers, double chance, double sections) {
    double score() {
      return chance + sections;
    }

    /**
     * Whether it is better explained by pages.
     *
     * @param passed log odds of the numbers that would belong to it and do not fit
     */
    boolean isPages(double passed) {
      return numbers.size() > 1
          && chance >= AGAINST_CHANCE
          && sections + passed >= AGAINST_SECTIONS;
    }
  }
}
