package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.copiste.structure.line.Lines;

/**
 * Finds the numbers that the pages of a text with page breaks show, at their heads or feet: by
 * dynamic programming, the sequence of at most one number for each page with the best score.
 *
 * <p>A number that does not count with the pages costs, but may still be one: typists repeat and
 * forget numbers, and begin anew with an enclosure. The constants are logarithms of odds, set by
 * hand on the typescripts of one edition and the manuscripts of another.
 */
final class MarkedPages {
  /** Lines from a page's edge in which its number is looked for. */
  private static final int EDGE = 3;

  private static final double FURTHER_IN = -1.5;
  private static final double AT_FOOT = -1;

  /** The layout marks it as the page's number: a single one may begin. */
  private static final double MARKED = 6;

  private static final double AT_EDGE = 1.5;
  private static final double AT_EDGE_ORNATE = 1;
  private static final double AT_EDGE_BRACKET = 1;
  private static final double ROMAN = -1.5;

  /** The number is that of the sheet, counted from 1. */
  private static final double SHEET = 2;

  private static final double FIRST_PAGE = -2;

  private static final double YEAR = -4;
  private static final int EARLIEST_YEAR = 1000;

  private static final double COUNTS_WITH_PAGES = 3;
  private static final double ALIKE_BUT_COUNTS_OTHERWISE = -1.2;
  private static final double OTHERWISE = -3;

  /** Least score of a sequence that may begin: a number alone must be ornate or fit its sheet. */
  private static final double LEAST = 2.5;

  /** Most earlier candidates that are looked at. */
  private static final int LOOK_BACK = 60;

  /** A candidate at the edge of a page. */
  private record Node(NumberLine at, int page, int rank, boolean foot, double weight) {
    PageNumber number() {
      return new PageNumber(at, foot);
    }
  }

  private final Lines lines;
  private final List<PageStart> starts;
  private final List<Node> nodes = new ArrayList<>();

  /** Prepares for a text with these page starts. */
  MarkedPages(Lines lines, List<PageStart> starts, TypedLines typed) {
    this.lines = lines;
    this.starts = starts;
    NumberLineReader reader = new NumberLineReader(lines);
    List<List<NumberLine>> edges = new ArrayList<>();
    List<int[]> where = new ArrayList<>();
    for (int page = 0; page <= starts.size(); page++) {
      int first = page == 0 ? 0 : starts.get(page - 1).line();
      int end = page < starts.size() ? starts.get(page).line() : lines.count();
      List<Integer> known =
          IntStream.range(first, end).filter(typed::isPageNumber).boxed().toList();
      for (int line : known) {
        edges.add(reader.read(line));
        where.add(new int[] {page, end - 1 - line < line - first ? 1 : 0, 0, 1});
      }
      for (int edge = 0; edge < 2 && known.isEmpty(); edge++) {
        int rank = 0;
        for (int k = 0; k < end - first && rank < EDGE; k++) {
          int line = edge == 0 ? first + k : end - 1 - k;
          if (lines.blank(line) || Furniture.isRule(lines.body(line))) {
            continue;
          }
          edges.add(reader.read(line));
          where.add(new int[] {page, edge, rank++, 0});
        }
      }
    }
    NumberForms forms = new NumberForms(edges.stream().flatMap(List::stream).toList());
    for (int i = 0; i < edges.size(); i++) {
      int[] w = where.get(i);
      for (NumberLine c : edges.get(i)) {
        boolean foot = w[1] == 1;
        double weight = forms.weight(c) + atEdge(c, w[0]) + (foot ? AT_FOOT : 0) + w[3] * MARKED;
        boolean next = foot && c.form() == NumberLine.Form.NEXT;
        nodes.add(new Node(c, next ? w[0] + 1 : w[0], w[2], foot, weight + w[2] * FURTHER_IN));
      }
    }
  }

  private double atEdge(NumberLine c, int page) {
    if (c.form() == NumberLine.Form.HEAD) {
      return 0;
    }
    double weight =
        switch (c.form()) {
          case ORNATE, NEXT -> AT_EDGE + AT_EDGE_ORNATE;
          case BRACKET -> AT_EDGE + AT_EDGE_BRACKET;
          default -> AT_EDGE;
        };
    weight += c.roman() ? ROMAN : 0;
    weight += page == 0 ? FIRST_PAGE : c.value() == page + 1 ? SHEET : 0;
    return weight + (c.value() >= EARLIEST_YEAR ? YEAR : 0);
  }

  /** The numbers, at most one for each page, in the order of the pages. */
  List<PageNumber> find() {
    double[] score = new double[nodes.size()];
    int[] before = new int[nodes.size()];
    int last = -1;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      before[i] = -1;
      for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        if (nodes.get(j).page() < node.page()) {
          double reached = score[j] + transition(nodes.get(j), node);
          if (reached > score[i]) {
            score[i] = reached;
            before[i] = j;
          }
        }
      }
      score[i] += node.weight();
      last = last < 0 || score[i] > score[last] ? i : last;
    }
    if (last < 0 || score[last] < LEAST) {
      return List.of();
    }
    TreeMap<Integer, Node> found = new TreeMap<>();
    for (int i = last; i >= 0; i = before[i]) {
      found.put(nodes.get(i).page(), nodes.get(i));
    }
    slips(found);
    return found.values().stream().map(Node::number).toList();
  }

  /**
   * Adds numbers that do not count with the pages but stand where others do: ornate ones, and those
   * that are written like all others.
   */
  private void slips(TreeMap<Integer, Node> found) {
    Node usual = found.firstEntry().getValue();
    boolean all = found.values().stream().allMatch(n -> alike(n, usual) && n.rank() == 0);
    if (found.size() > 2) {
      nodes.stream()
          .filter(n -> n.rank() == 0 && n.foot() == usual.foot() && !n.at().misread())
          .filter(n -> n.at().form() == NumberLine.Form.ORNATE || all && alike(n, usual))
          .filter(n -> n.page() > found.firstKey() && n.at().value() < EARLIEST_YEAR)
          .forEach(n -> found.putIfAbsent(n.page(), n));
    }
  }

  private static boolean alike(Node a, Node b) {
    boolean form = a.at().form() == b.at().form() && a.at().script() == b.at().script();
    return form && a.foot() == b.foot();
  }

  private static double transition(Node a, Node b) {
    int pages = b.page() - a.page();
    int counted = b.at().value() - a.at().value();
    if (a.at().script() == b.at().script() && counted == pages) {
      return COUNTS_WITH_PAGES;
    }
    if (b.at().misread()) {
      return Double.NEGATIVE_INFINITY;
    }
    return alike(a, b) ? ALIKE_BUT_COUNTS_OTHERWISE : OTHERWISE;
  }
}
