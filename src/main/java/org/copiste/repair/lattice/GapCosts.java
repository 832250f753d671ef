package org.copiste.repair.lattice;

import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Glyphs;
import org.copiste.repair.token.Gaps;

/**
 * What may stand between the parts of one word: a blank, a line end, a hyphen, a speck that was
 * read as a stop, a comma or an apostrophe ({@code pa.r}, {@code com. prenant}).
 */
final class GapCosts {
  private static final int LONGEST = 3;

  /** A hyphen is sometimes read twice, as a dash and a hyphen. */
  private static final int MOST_HYPHENS = 2;

  /** A blank behind a hyphen that no line end excuses. */
  private static final double BLANK_AFTER_HYPHEN = 1;

  /** A line end excuses a hyphen. */
  private static final double LINE_AFTER_HYPHEN = -0.3;

  private final ErrorModel errors;
  private final DecoderWeights weights;

  GapCosts(ErrorModel errors, DecoderWeights weights) {
    this.errors = errors;
    this.weights = weights;
  }

  /** What it costs to read over a gap inside a word, in nats; negative where that cannot be. */
  double cost(String gap) {
    double cost = 0;
    int hyphens = 0;
    boolean blank = false;
    boolean line = false;
    if (gap.length() > LONGEST) {
      return -1;
    }
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c == '\n' && !line) {
        line = true;
      } else if (c == ' ' && !blank) {
        blank = true;
      } else if (Gaps.HYPHENS.indexOf(c) >= 0) {
        hyphens++;
      } else if (Gaps.SPECKS.indexOf(c) >= 0) {
        cost += errors.gained(Glyphs.code(c));
      } else {
        return -1;
      }
    }
    if (hyphens > MOST_HYPHENS || line && blank) {
      return -1;
    }
    if (hyphens > 0) {
      double after = line ? LINE_AFTER_HYPHEN : blank ? BLANK_AFTER_HYPHEN : 0;
      return cost + weights.joinHyphen() + after;
    }
    if (cost > 0 && !line) {
      // A blank beside a speck is part of the same mistake.
      return cost + (blank ? weights.joinBlank() / 2 : 0);
    }
    return line
        ? cost + weights.joinLine()
        : blank ? weights.joinBlank() : gap.isEmpty() ? -1 : cost;
  }
}
