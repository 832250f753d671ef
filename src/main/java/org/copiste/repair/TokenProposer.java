package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;

/** A rule that looks at each token separately. */
public interface TokenProposer extends Proposer {

  /** The corrections proposed for an unguarded token. */
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
