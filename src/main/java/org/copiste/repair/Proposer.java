package org.copiste.repair;

import java.util.List;

/** Answers the question: what could this be? */
@FunctionalInterface
public interface Proposer {

  /**
   * What a token could be instead; nothing where it has nothing to say. It never proposes to touch
   * a guarded place, and never what the text reads already.
   *
   * @param passage the passage
   * @param token index of a token of the passage that is not guarded
   */
  List<Proposal> propose(Passage passage, int token);
}
