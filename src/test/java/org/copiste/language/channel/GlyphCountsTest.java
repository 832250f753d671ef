package org.copiste.language.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums by glyph against sums of the tables. */
class GlyphCountsTest {
  private static final String GLYPHS = "abeéilmnIOÉ1'-.\uFFFD";

  @Test
  void theModelOfASumIsThatOfTheSummedTables() {
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      ErrorCounts both = new ErrorCounts();
      ErrorCounts some = drawn(random, both);
      ErrorCounts others = drawn(random, both);
      ErrorModel sum = ErrorModelEstimator.of(GlyphCounts.of(some).plus(GlyphCounts.of(others)));
      ErrorModel model = ErrorModelEstimator.of(both);
      for (int k = 0; k < 500; k++) {
        String printed = text(random, random.nextInt(6));
        String read = text(random, random.nextInt(6));
        assertEquals(
            model.cost(printed, read), sum.cost(printed, read), () -> printed + "|" + read);
      }
    }
  }

  @Test
  void oftenMisreadIsCheaperThanSeldom() {
    ErrorCounts counts = new ErrorCounts();
    counts.addSeen("e", 100);
    counts.addRead("e", "c", 30);
    counts.addRead("e", "o", 3);
    counts.addSeen("rn", 50);
    counts.addRead("rn", "m", 20);
    ErrorModel model = ErrorModelEstimator.of(counts);
    assertTrue(model.cost("e", "c") < model.cost("e", "o"));
    assertTrue(model.cost("rn", "m") < model.cost("en", "m"));
  }

  /** A table of drawn counts, which are added to another one, too. */
  private static ErrorCounts drawn(Random random, ErrorCounts also) {
    ErrorCounts counts = new ErrorCounts();
    for (int k = 0; k < 60; k++) {
      String printed = text(random, random.nextInt(3));
      String read = text(random, random.nextInt(3));
      int times = 1 + random.nextInt(9);
      int places = 10 + random.nextInt(50);
      for (ErrorCounts table : new ErrorCounts[] {counts, also}) {
        table.addRead(printed, read, times);
        table.addSeen(printed, places);
      }
    }
    return counts;
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(GLYPHS.charAt(random.nextInt(GLYPHS.length())));
    }
    return text.toString();
  }
}
