package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.copiste.read.rewrite.OffsetMap;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  @Test
  void aSignKeepsItsPlaceBehindWhatChanges() {
    OffsetMap map = OffsetMap.of("juiIIet1 et", "juillet1 et");
    assertEquals(7, map.start(7));
    assertEquals(8, map.end(8));
    map = OffsetMap.of("le mot1 dit", "les mots1 dit");
    assertEquals(8, map.start(6));
    assertEquals(9, map.end(7));
  }

  @Test
  void whatIsDeletedHasNoLength() {
    OffsetMap map = OffsetMap.of("un ~ mot", "un mot");
    assertEquals(map.start(3), map.end(4));
    assertEquals(3, map.start(5));
    assertEquals(0, OffsetMap.of("ab", "").start(1));
    assertEquals(0, OffsetMap.of("ab", "").end(2));
    assertEquals(1, OffsetMap.of("", "x").start(0));
  }

  @Test
  void offsetsStayInOrderAndInTheText() {
    Random random = new Random(5);
    for (int round = 0; round < 3000; round++) {
      String was = text(random);
      String now = text(random);
      OffsetMap map = OffsetMap.of(was, now);
      for (int offset = 0; offset <= was.length() + 2; offset++) {
        assertTrue(map.start(offset) <= now.length() && map.end(offset) <= now.length());
        assertTrue(map.start(offset) <= map.start(offset + 1));
        assertTrue(map.end(offset) <= map.end(offset + 1));
      }
      OffsetMap same = OffsetMap.of(was, was);
      assertEquals(was.length() / 2, same.start(was.length() / 2));
      assertEquals(was.length() / 2, same.end(was.length() / 2));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  @Test
  void aVeryLongLineIsMappedByItsEnds() {
    String middle = "x".repeat(5000);
    OffsetMap map = OffsetMap.of("ab" + middle + "cd", "ab" + "y".repeat(6000) + "cd");
    assertEquals(1, map.start(1));
    assertEquals(6002, map.start(5002));
    assertEquals(6002, map.start(10));
    assertEquals(2, map.end(10));
  }
}
