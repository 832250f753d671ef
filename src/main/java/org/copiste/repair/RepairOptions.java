package org.copiste.repair;

import org.copiste.model.SecondOpinionMode;
import org.copiste.model.SpellingMode;

/**
 * Options for repair.
 *
 * @param accept edits with at least this probability are applied; between 0 and 1
 * @param spelling whether older spellings are right
 * @param secondOpinion whether LanguageTool's context rules are asked
 */
public record RepairOptions(double accept, SpellingMode spelling, SecondOpinionMode secondOpinion) {

  /** Threshold 0.9, period spelling, second opinion only where it can change the outcome. */
  public static final RepairOptions DEFAULT =
      new RepairOptions(0.9, SpellingMode.PERIOD, SecondOpinionMode.AUTO);

  /**
   * Checks the threshold.
   *
   * @throws IllegalArgumentException if {@code accept} is not between 0 and 1
   */
  public RepairOptions {
    if (!(accept >= 0 && accept <= 1)) {
      throw new IllegalArgumentException("accept must lie between 0 and 1: " + accept);
    }
  }

  /** The same with another threshold. */
  public RepairOptions withAccept(double threshold) {
    return new RepairOptions(threshold, spelling, secondOpinion);
  }

  /** The same with another spelling. */
  public RepairOptions withSpelling(SpellingMode other) {
    return new RepairOptions(accept, other, secondOpinion);
  }

  /** The same with another use of the second opinion. */
  public RepairOptions withSecondOpinion(SecondOpinionMode other) {
    return new RepairOptions(accept, spelling, other);
  }
}
