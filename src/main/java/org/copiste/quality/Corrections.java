package org.copiste.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Edit;

/**
 * How many corrections were made, and where they were thought of. A word that is only put together
 * at a line's end is not corrected, nor is another form of the same text.
 *
 * @param made corrections made; those of one change count once
 * @param doubtful places where a correction was found but not made
 * @param doubt the sum over these places of the greatest probability of a correction there
 */
public record Corrections(int made, int doubtful, double doubt) {
  /** The subtype of edits that only join a divided word. */
  private static final String HYPHEN = "hyphen";

  /**
   * Those of a text or of a part of it.
   *
   * @param edits the edits made, in order
   * @param candidates those thought of, in order
   */
  public static Corrections of(List<Edit> edits, List<Edit> candidates) {
    int made = 0;
    Set<Integer> groups = new HashSet<>();
    for (Edit edit : edits) {
      if (isCorrection(edit)) {
        made += edit.group() == 0 || groups.add(edit.group()) ? 1 : 0;
      }
    }
    int doubtful = 0;
    double doubt = 0;
    double best = 0;
    int end = -1;
    for (Edit edit : candidates) {
      if (!isCorrection(edit)) {
        continue;
      }
      if (edit.at().start() > end) {
        doubtful++;
        doubt += best;
        best = 0;
      }
      best = Math.max(best, edit.p());
      end = Math.max(end, edit.at().end());
    }
    return new Corrections(made, doubtful, doubt + best);
  }

  private static boolean isCorrection(Edit edit) {
    return edit.kind() != Edit.Kind.NORMAL && !edit.subtype().equals(HYPHEN);
  }
}
