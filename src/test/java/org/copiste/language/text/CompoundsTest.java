package org.copiste.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  @ParameterizedTest
  @CsvSource({
    "dit, il, true",
    "celui, ci, true",
    "moi, même, true",
    "Sous, sol, true",
    "porte, feuille, true",
    "mai, son, false",
    "il, dit, false",
    "feuille, porte, false",
  })
  void holds(String first, String second, boolean expected) {
    assertEquals(expected, Compounds.holds(first, second));
  }
}
