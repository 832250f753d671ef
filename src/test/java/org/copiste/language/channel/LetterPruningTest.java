package org.copiste.language.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sets against the costs that they stand for, with the table that ships. */
class LetterPruningTest {
  private static final int N = Glyphs.SIZE;
  private static final int DRAWN = 20_000;

  /** A set may hold what is dearer by one step. */
  private static final float STEP = 0.5f;

  private static ErrorModel errors;
  private static TransposedCosts costs;
  private static LetterPruning sets;

  @BeforeAll
  static void read() throws Exception {
    errors = Presets.shipped().general().model();
    costs = new TransposedCosts(errors);
    sets = new LetterPruning(errors, costs);
  }

  @Test
  void aSetLacksNoLetterWithinItsCost() {
    Random random = new Random(3);
    for (int k = 0; k < DRAWN; k++) {
      float most = random.nextFloat() * 18;
      int step = LetterPruning.step(most);
      int read = random.nextInt(N);
      int other = random.nextInt(N);
      int printed = random.nextInt(N);
      int one = TransposedCosts.one(read);
      int two = costs.two(other, read);
      holds(sets.one(one, step), printed, costs.raised()[one + printed], most);
      holds(sets.doubled(two, step), printed, costs.doubled()[two + printed], most);
      holds(sets.lost(step), printed, errors.lost(printed), most);
      holds(sets.after(other, step), printed, leastOfTwo(other, printed), most);
      holds(sets.before(other, step), printed, leastOfTwo(printed, other), most);
    }
  }

  private static float leastOfTwo(int first, int second) {
    int row = errors.twoRow(first, second);
    return row < 0 ? ErrorModel.NEVER : errors.leastTwo(row);
  }

  private static void holds(long set, int glyph, float cost, float most) {
    if (cost <= most) {
      assertTrue(LetterPruning.holds(set, glyph), () -> glyph + " costs " + cost + " of " + most);
    }
  }

  @Test
  void aSetHoldsNoSmallLetterThatIsMuchDearer() {
    Random random = new Random(4);
    int left = 0;
    for (int k = 0; k < DRAWN; k++) {
      float most = random.nextFloat() * 15;
      int read = random.nextInt(N);
      int printed = Glyphs.code((char) ('a' + random.nextInt(26)));
      int one = TransposedCosts.one(read);
      if (costs.raised()[one + printed] > most + STEP) {
        assertFalse(LetterPruning.holds(sets.one(one, LetterPruning.step(most)), printed));
        left++;
      }
    }
    assertTrue(left > DRAWN / 4, () -> "too few to tell");
  }

  @Test
  void noGlyphAtAllCostsMoreThanAnyStepButTheLast() {
    assertEquals(0, sets.one(TransposedCosts.NONE, LetterPruning.step(15)));
    assertEquals(0, sets.doubled(costs.noTwo(), LetterPruning.step(15)));
  }
}
