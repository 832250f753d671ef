package org.copiste.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "'','',0",
    "'',abc,3",
    "maison,maison,0",
    "juiIIet,juillet,2",
    "chat,achat,1",
    "ab,ba,2"
  })
  void distances(String a, String b, int distance) {
    assertEquals(distance, EditDistance.of(a, b));
    assertEquals(distance, EditDistance.of(b, a));
  }

  @Test
  void aLimitChangesNothingBelowIt() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      int distance = EditDistance.of(a, b);
      for (int limit = 0; limit < 6; limit++) {
        assertEquals(distance <= limit, EditDistance.within(a, b, limit), a + " " + b);
      }
    }
  }

  @Test
  void noWayRoundIsShorter() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      String c = word(random);
      assertTrue(EditDistance.of(a, c) <= EditDistance.of(a, b) + EditDistance.of(b, c));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(8); n > 0; n--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
