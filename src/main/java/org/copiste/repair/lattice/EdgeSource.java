package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.WordSequence;

/** Adds one kind of edge to a lattice. */
@FunctionalInterface
interface EdgeSource {
  /** Adds the edges that begin at a token of the passage. */
  void add(WordSequence passage, int token, List<Edge> edges);
}
