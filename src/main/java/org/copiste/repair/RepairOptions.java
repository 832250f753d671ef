package org.copiste.repair;

/**
 * What the user asks of the repair.
 *
 * @param accept edits with at least this probability are applied; between 0 and 1
 * @param spelling whether older spellings are right
 * @param secondOpinion whether LanguageTool's context rules are asked
 */
public record RepairOptions(double accept, Spelling spelling, SecondOpinion secondOpinion) {

  /** Whether older spellings are right. */
  public enum Spelling {
    /** Only today's spelling is right. */
    MODERN,
    /** Older spellings are right, too; nothing is modernised. */
    PERIOD
  }

  /** Whether LanguageTool's context rules are asked. */
  public enum SecondOpinion {
    /** Wherever a sentence holds a word that they know about. */
    ON,
    /** Never. */
    OFF,
    /** Only where the answer could change the outcome. */
    AUTO
  }

  /** Accept at 0.9, period spelling, second opinion where it matters. */
  public static final RepairOptions DEFAULT =
      new RepairOptions(0.9, Spelling.PERIOD, SecondOpinion.AUTO);

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
  public RepairOptions withSpelling(Spelling other) {
    return new RepairOptions(accept, other, secondOpinion);
  }

  /** The same with another use of the second opinion. */
  public RepairOptions withSecondOpinion(SecondOpinion other) {
    return new RepairOptions(accept, spelling, other);
  }
}
