package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change that some ways through a passage make: all arcs that would put the same text at the same
 * place, as one.
 *
 * @param arc the cheapest of them
 * @param from what stands there
 * @param posterior their probability among the ways of the beam
 */
record Possible(Arc arc, String from, double posterior) {
  /** What is less probable is not looked at. */
  private static final double LEAST = 0.02;

  boolean overlaps(Possible other) {
    return arc.start() < other.arc.end() && other.arc.start() < arc.end();
  }

  /** The possible changes of a passage, by place, the more probable first. */
  static List<Possible> of(Passage passage, Beam beam) {
    List<Possible> found = new ArrayList<>();
    List<Arc> arcs = beam.numbered();
    for (int k = 0; k < arcs.size(); k++) {
      double p = beam.posterior()[k];
      if (p < LEAST / 4) {
        continue;
      }
      Arc arc = arcs.get(k);
      String from = passage.text().subSequence(arc.start(), arc.end()).toString();
      if (from.equals(arc.surface())) {
        continue;
      }
      int same = -1;
      for (int f = found.size() - 1; f >= 0 && same < 0; f--) {
        Arc other = found.get(f).arc();
        boolean here = other.start() == arc.start() && other.end() == arc.end();
        same = here && other.surface().equals(arc.surface()) ? f : -1;
      }
      if (same < 0) {
        found.add(new Possible(arc, from, p));
      } else {
        Possible before = found.get(same);
        Arc cheaper = before.arc().cost() <= arc.cost() ? before.arc() : arc;
        found.set(same, new Possible(cheaper, from, before.posterior() + p));
      }
    }
    found.removeIf(f -> f.posterior() < LEAST);
    found.sort(
        Comparator.comparingInt((Possible f) -> f.arc().start())
            .thenComparing(Comparator.comparingDouble(Possible::posterior).reversed())
            .thenComparing(f -> f.arc().surface()));
    return found;
  }
}
