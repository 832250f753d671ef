package org.copiste.repair.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copiste.repair.decode.Shipped;
import org.copiste.repair.token.Gaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapCostsTest {
  private static final GapCosts GAPS = new GapCosts(Shipped.errors(), DecoderWeights.standard());

  private static double cost(String gap) {
    return GAPS.cost(gap.replace("\\n", "\n").replace('_', ' '));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"_", "\\n", "-", "-\\n", "¬\\n", "-_", "—-\\n", ".", ",", "'", "._", "-'_", "-,_"})
  void mayStandInsideAWord(String gap) {
    assertTrue(cost(gap) >= 0, "cost " + cost(gap));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "__", "\\n\\n", "---", "(", "x", "...-", "_\\n", "!", "?"})
  void standsBetweenWords(String gap) {
    assertEquals(-1, cost(gap));
  }

  @Test
  void aHyphenTellsMoreThanABlankAndABlankMoreThanASpeck() {
    assertTrue(cost("-\\n") < cost("-"));
    assertTrue(cost("-") < cost("-_"));
    assertTrue(cost("-_") < cost("_"));
    assertTrue(cost("_") < cost("."));
    assertTrue(cost(".") < cost("._"));
  }

  @ParameterizedTest
  @CsvSource({"-, true, false", "'.-', true, true", ".', false, true", "' ', false, false"})
  void whatAGapHolds(String gap, boolean hyphen, boolean speck) {
    assertEquals(hyphen, Gaps.isHyphen(gap));
    assertEquals(speck, Gaps.hasSpeck(gap));
  }
}
