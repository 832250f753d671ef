package org.copiste.language.forms;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.TransposedCosts;

/**
 * One reading, prepared for the search: its glyphs in the order in which the search meets the
 * letters of forms, and where their costs stand in {@link TransposedCosts}. The arrays must not be
 * changed.
 */
final class ReadGlyphs {
  /** No reading. */
  static final ReadGlyphs NONE = new ReadGlyphs();

  /** The numbers of the glyphs. */
  final int[] glyphs;

  /** What each glyph costs if nothing was printed in its place. */
  final float[] gained;

  /** The least of these. */
  final float leastGained;

  /** Where the row of each glyph begins; one more entry for the end, with a row of no glyph. */
  final int[] one;

  /** Where the row of each glyph together with the one before begins; two more entries likewise. */
  final int[] two;

  private ReadGlyphs() {
    this.glyphs = new int[0];
    this.gained = new float[0];
    this.leastGained = ErrorModel.NEVER;
    this.one = new int[0];
    this.two = new int[0];
  }

  /**
   * Prepares a reading.
   *
   * @param glyphs in the order in which the search meets the letters of forms; not copied
   * @param backward whether that is from the last to the first
   */
  ReadGlyphs(int[] glyphs, boolean backward, ErrorModel errors, TransposedCosts costs) {
    int n = glyphs.length;
    this.glyphs = glyphs;
    this.gained = new float[n];
    this.one = new int[n + 1];
    this.two = new int[n + 2];
    float least = ErrorModel.NEVER;
    for (int j = 0; j < n; j++) {
      gained[j] = errors.gained(glyphs[j]);
      least = Math.min(least, gained[j]);
      one[j] = TransposedCosts.one(glyphs[j]);
      if (j > 0) {
        int before = glyphs[j - 1];
        two[j] = backward ? costs.two(glyphs[j], before) : costs.two(before, glyphs[j]);
      }
    }
    this.leastGained = least;
    one[n] = TransposedCosts.NONE;
    two[n] = costs.noTwo();
    two[n + 1] = costs.noTwo();
  }

  int length() {
    return glyphs.length;
  }
}
