package org.copiste.language.channel;

/** How a kind of recognition errs. Immutable and safe for any number of threads. */
public final class Preset {
  /** How many occurrences of a glyph the table stands for against what a document shows itself. */
  private static final double BELIEF = 20;

  private final String name;
  private final ErrorCounts counts;
  private final ErrorModel model;
  private final GlyphCounts expected;

  /**
   * Keeps a table.
   *
   * @param name as a user names it
   * @param counts its error counts; not copied
   */
  public Preset(String name, ErrorCounts counts) {
    this.name = name;
    this.counts = counts;
    this.model = ErrorModelEstimator.of(counts);
    this.expected = GlyphCounts.of(ErrorModelEstimator.weighted(counts, BELIEF));
  }

  /** As a user names it. */
  public String name() {
    return name;
  }

  /** Its error counts. */
  public ErrorCounts counts() {
    return counts;
  }

  /** What its misreadings cost. */
  public ErrorModel model() {
    return model;
  }

  /**
   * What misreadings cost in one document: its own counts added to what this table expects.
   *
   * @param own what was counted in the document
   */
  public ErrorModel adapted(ErrorCounts own) {
    return ErrorModelEstimator.of(expected.plus(GlyphCounts.of(own)));
  }
}
