package org.copiste.repair;

import java.util.List;

/** Answers the question: what could this be? */
@FunctionalInterface
public interface Proposer {

  /**
   * What places of a passage could be instead of what they read; nothing where it has nothing to
   * say. It never proposes to touch a guarded place, and never what the text reads already.
   */
  List<Proposal> propose(Passage passage);
}
