package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void numbersCountAsNumbers() {
    List<String> ordered =
        List.of(
            "a/2.xml",
            "a/10.xml",
            "a2/1.xml",
            "f1r.xml",
            "f1v.xml",
            "F2.xml",
            "f02.xml",
            "f10.xml",
            "f100000000000000000000001.xml",
            "f100000000000000000000010.xml",
            "page-1.xml",
            "page.xml");
    List<String> names = new ArrayList<>(ordered);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(names, new Random(seed));
      names.sort(new NaturalOrder());
      assertEquals(new ArrayList<>(ordered), names);
    }
  }
}
