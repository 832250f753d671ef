package org.copiste.repair.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.token.WordSequence;

/**
 * An edit made by some paths through the lattice; edges that put the same text in the same place
 * are merged.
 *
 * @param edge the cheapest of them
 * @param from what stands there
 * @param posterior their total posterior probability
 */
public record EditHypothesis(Edge edge, String from, double posterior) {
  /** Less probable edits are ignored; set by hand. */
  private static final double LEAST = 0.001;

  public boolean overlaps(EditHypothesis other) {
    return edge.start() < other.edge.end() && other.edge.start() < edge.end();
  }

  /** The hypotheses for a passage, by place, the more probable first. */
  public static List<EditHypothesis> of(WordSequence passage, Beam beam) {
    List<EditHypothesis> found = new ArrayList<>();
    List<Edge> edges = beam.numbered();
    for (int k = 0; k < edges.size(); k++) {
      double p = beam.posterior()[k];
      if (p < LEAST / 4) {
        continue;
      }
      Edge edge = edges.get(k);
      String from = passage.text().subSequence(edge.start(), edge.end()).toString();
      if (from.equals(edge.surface())) {
        continue;
      }
      int same = -1;
      for (int f = found.size() - 1; f >= 0 && same < 0; f--) {
        Edge other = found.get(f).edge();
        boolean here = other.start() == edge.start() && other.end() == edge.end();
        same = here && other.surface().equals(edge.surface()) ? f : -1;
      }
      if (same < 0) {
        found.add(new EditHypothesis(edge, from, p));
      } else {
        EditHypothesis before = found.get(same);
        Edge cheaper = before.edge().cost() <= edge.cost() ? before.edge() : edge;
        found.set(same, new EditHypothesis(cheaper, from, before.posterior() + p));
      }
    }
    found.removeIf(f -> f.posterior() < LEAST);
    found.sort(
        Comparator.comparingInt((EditHypothesis f) -> f.edge().start())
            .thenComparing(Comparator.comparingDouble(EditHypothesis::posterior).reversed())
            .thenComparing(f -> f.edge().surface()));
    return found;
  }
}
