package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.repair.token.WordSequence;

/** One kind of way to read what begins at a token. */
@FunctionalInterface
interface EdgeSource {
  /** Adds the ways that begin at a token of the passage. */
  void add(WordSequence passage, int token, List<Edge> edges);
}
