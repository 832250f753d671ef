package org.copiste.repair;

import java.util.List;

/** A rule that proposes corrections. */
@FunctionalInterface
public interface Proposer {

  /**
   * The corrections proposed for a passage; empty if there are none. A proposal never touches a
   * guarded place and always changes the text.
   */
  List<Proposal> propose(Passage passage);
}
