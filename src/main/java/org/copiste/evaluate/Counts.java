package org.copiste.evaluate;

/**
 * Counts of an alignment of a text with its gold, in characters or words.
 *
 * @param hits symbols that are the same in both
 * @param substitutions symbols of the gold replaced by another
 * @param deletions symbols of the gold that are missing
 * @param insertions symbols that the gold lacks
 */
record Counts(long hits, long substitutions, long deletions, long insertions) {

  /** The counts of no text. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** The sum of both. */
  public Counts plus(Counts other) {
    return new Counts(
        hits + other.hits,
        substitutions + other.substitutions,
        deletions + other.deletions,
        insertions + other.insertions);
  }

  /** Substitutions, deletions and insertions. */
  public long errors() {
    return substitutions + deletions + insertions;
  }

  /** How many symbols the gold has. */
  public long gold() {
    return hits + substitutions + deletions;
  }

  /** Errors divided by the gold's length (CER, WER); 0 if both are empty. */
  public double errorRate() {
    return gold() == 0 ? (errors() == 0 ? 0 : 1) : (double) errors() / gold();
  }

  /** Errors divided by errors and hits (MER); 0 if both are empty. */
  public double matchErrorRate() {
    long all = hits + errors();
    return all == 0 ? 0 : (double) errors() / all;
  }
}
