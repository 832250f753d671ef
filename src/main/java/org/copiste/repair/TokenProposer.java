package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;

/** A proposer that looks at one token after the other. */
public interface TokenProposer extends Proposer {

  /** What a token, which is not guarded, could be instead. */
  List<Proposal> proposeAt(Passage passage, int token);

  @Override
  default List<Proposal> propose(Passage passage) {
    List<Proposal> all = new ArrayList<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      if (!passage.isProtected(i)) {
        all.addAll(proposeAt(passage, i));
      }
    }
    return all;
  }
}
