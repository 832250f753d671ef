package org.copiste.repair.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.language.channel.ErrorModel;
import org.copiste.repair.decode.Shipped;
import org.junit.jupiter.api.Test;

class NameTreeTest {
  private static final ErrorModel ERRORS = Shipped.errors();
  private static final float LIMIT = 14;

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("ABM".substring(random.nextInt(3)).substring(0, 1));
    for (int i = 3 + random.nextInt(5); i > 0; i--) {
      word.append("aeilrnmtu".charAt(random.nextInt(9)));
    }
    return word.toString();
  }

  /** From both sides together they find what a comparison with every name finds. */
  @Test
  void findsWhatAWalkThroughAllNamesFinds() {
    Random random = new Random(11);
    Set<String> names = new TreeSet<>();
    while (names.size() < 2000) {
      names.add(word(random));
    }
    NameTree forward = new NameTree(names, false);
    NameTree backward = new NameTree(names, true);
    int all = 0;
    for (int i = 0; i < 200; i++) {
      String reading = word(random);
      List<String> expected = new ArrayList<>();
      for (String name : names) {
        boolean alike = Math.abs(name.length() - reading.length()) <= NameTree.BAND;
        if (alike && ERRORS.cost(name, reading) < LIMIT) {
          expected.add(name);
        }
      }
      int half = reading.length() / 2;
      Set<String> found = new TreeSet<>(forward.near(reading, ERRORS, LIMIT, half, LIMIT / 2));
      int other = reading.length() - half - 1;
      found.addAll(backward.near(reading, ERRORS, LIMIT, other, LIMIT / 2));
      assertEquals(expected, List.copyOf(found), reading);
      all += found.size();
    }
    assertTrue(all > 100, "too few to tell: " + all);
  }
}
