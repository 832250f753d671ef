package org.copiste.repair.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.repair.token.ListedWords;
import org.junit.jupiter.api.Test;

class NameListSamplerTest {
  /** Twenty names that could be transcribed otherwise, each inside a sentence. */
  private static final String TEXT = text();

  private static String text() {
    StringBuilder text = new StringBuilder("Paris attend.");
    for (int i = 0; i < 20; i++) {
      text.append(" Puis on vit ").append(name(i)).append(" et la Commune.");
    }
    return text.toString();
  }

  private static String name(int i) {
    return "Kouzne" + (char) ('b' + i) + "ov";
  }

  @Test
  void someNamesAreListedSomeOtherwiseAndSomeNotAtAll() {
    ListedWords listed = sampler().next(TEXT);
    int asSpelt = 0;
    int otherwise = 0;
    for (int i = 0; i < 20; i++) {
      asSpelt += listed.isName(name(i)) ? 1 : 0;
      otherwise += listed.isName(name(i).replace("ou", "u")) ? 1 : 0;
    }
    assertTrue(asSpelt > 3 && asSpelt < 14, "listed as spelt: " + asSpelt);
    assertTrue(otherwise > 0 && otherwise < 12, "listed otherwise: " + otherwise);
    assertFalse(listed.isName("Commune"), "an ordinary word is no name");
    assertFalse(listed.isName("Paris"), "the first word of a sentence may be an ordinary one");
  }

  @Test
  void everySecondTextHasNoListAndLaterOnesHaveEarlierNames() {
    NameListSampler sampler = sampler();
    sampler.next(TEXT);
    assertFalse(listsAny(sampler.next(TEXT)));
    assertTrue(listsAny(sampler.next("On vit autre chose.")), "names of earlier texts");
  }

  @Test
  void equalTextsGiveEqualLists() {
    List<Boolean> first = new ArrayList<>();
    List<Boolean> second = new ArrayList<>();
    ListedWords one = sampler().next(TEXT);
    ListedWords other = sampler().next(TEXT);
    for (int i = 0; i < 20; i++) {
      first.add(one.isName(name(i)));
      second.add(other.isName(name(i)));
    }
    assertEquals(first, second);
  }

  private static boolean listsAny(ListedWords listed) {
    for (int i = 0; i < 20; i++) {
      if (listed.isName(name(i))) {
        return true;
      }
    }
    return false;
  }

  private static NameListSampler sampler() {
    return new NameListSampler(Set.of("commune", "paris")::contains);
  }
}
