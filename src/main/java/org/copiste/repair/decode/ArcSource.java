package org.copiste.repair.decode;

import java.util.List;

/** One kind of way to read what begins at a token. */
@FunctionalInterface
interface ArcSource {
  /** Adds the ways that begin at a token of the passage. */
  void add(Passage passage, int token, List<Arc> arcs);
}
