package org.copiste.language.channel;

/** The errors typical of one kind of OCR. Immutable and safe for use by several threads. */
public final class Preset {
  /**
   * How many occurrences of a glyph the table weighs against those counted in the document itself.
   * Set by hand: a page has over a hundred of each common letter, so a document of a few pages
   * outweighs it.
   */
  private static final double WEIGHT = 20;

  private final String name;
  private final ErrorCounts counts;
  private final ErrorModel model;
  private final GlyphCounts expected;

  /**
   * A preset with its model.
   *
   * @param name as a user names it
   * @param counts its error counts; not copied
   */
  public Preset(String name, ErrorCounts counts) {
    this.name = name;
    this.counts = counts;
    this.model = ErrorModelEstimator.of(counts);
    this.expected = GlyphCounts.of(ErrorModelEstimator.scaledDown(counts, WEIGHT));
  }

  /** As a user names it. */
  public String name() {
    return name;
  }

  /** Its error counts. */
  public ErrorCounts counts() {
    return counts;
  }

  /** The error model estimated from its counts. */
  public ErrorModel model() {
    return model;
  }

  /**
   * The error model adapted to one document: the document's own counts on top of this preset's.
   *
   * @param own what was counted in the document
   */
  public ErrorModel adapted(ErrorCounts own) {
    return ErrorModelEstimator.of(expected.plus(GlyphCounts.of(own)));
  }
}
