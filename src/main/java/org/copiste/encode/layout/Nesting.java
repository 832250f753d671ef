package org.copiste.encode.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Drops elements so that those left nest properly. */
final class Nesting {
  private record Rated(Element element, boolean strong) {}

  private Nesting() {}

  /**
   * The elements that are kept, by start, longer first.
   *
   * @param weak dropped where they cross a strong element; of equal spans they are the outer
   *     element
   * @param strong of two that cross, the one that begins first is kept
   */
  static List<Element> of(List<Element> weak, List<Element> strong) {
    List<Rated> sorted = new ArrayList<>();
    weak.forEach(e -> sorted.add(new Rated(e, false)));
    strong.forEach(e -> sorted.add(new Rated(e, true)));
    sorted.sort(
        Comparator.<Rated>comparingInt(r -> r.element.at().start())
            .thenComparing(r -> -r.element.at().end()));
    boolean[] dropped = new boolean[sorted.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < sorted.size(); i++) {
      Rated next = sorted.get(i);
      while (!open.isEmpty() && mustClose(sorted.get(open.element()), next)) {
        Rated top = sorted.get(open.element());
        if (top.element.at().crosses(next.element.at())) {
          if (!next.strong || top.strong) {
            dropped[i] = true;
            break;
          }
          dropped[open.element()] = true;
        }
        open.pop();
      }
      if (!dropped[i] && !next.element.at().isEmpty()) {
        open.push(i);
      }
    }
    List<Element> kept = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (!dropped[i] && !sorted.get(i).element.at().isEmpty()) {
        kept.add(sorted.get(i).element);
      }
    }
    return kept;
  }

  private static boolean mustClose(Rated top, Rated next) {
    return top.element.at().end() < next.element.at().end()
        || top.element.at().end() <= next.element.at().start();
  }
}
