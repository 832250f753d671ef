package org.copiste.entities.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {
  /** "Aa" and "BB" have one hash; so have all strings made of so many of either. */
  private static String string(Random random) {
    StringBuilder out = new StringBuilder();
    for (int n = random.nextInt(40); n >= 0; n--) {
      out.append(random.nextInt(9) == 0 ? "é|" : random.nextBoolean() ? "Aa" : "BB");
    }
    return out.toString();
  }

  private static String[] parts(String whole, Random random) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < whole.length()) {
      int end = at + random.nextInt(whole.length() - at + 1);
      parts.add(whole.substring(at, end));
      at = end;
    }
    return parts.toArray(String[]::new);
  }

  @Test
  void partsFindWhatTheWholeFinds() {
    Random random = new Random(7);
    Map<String, String> known = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      String feature = string(random);
      known.put(feature, feature + "!");
    }
    FeatureWeights<String> table = new FeatureWeights<>(known);
    List<String> asked = new ArrayList<>(known.keySet());
    for (int i = 0; i < 3000; i++) {
      asked.add(string(random));
    }
    for (String feature : asked) {
      assertEquals(known.get(feature), table.get(parts(feature, random)), feature);
    }
  }
}
