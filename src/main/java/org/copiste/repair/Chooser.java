package org.copiste.repair;

import java.util.List;
import org.copiste.model.Edit;

/** Answers the question: which of these? */
@FunctionalInterface
public interface Chooser {

  /**
   * Edits with their probabilities, addressed to the seen text. Several edits for one place may
   * come back; the most probable one wins and the others become candidates.
   *
   * @param passage the passage
   * @param proposals what its tokens could be, by place
   */
  List<Edit> choose(Passage passage, List<Proposal> proposals);
}
