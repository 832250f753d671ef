package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "XIX, XIX",
    "XlX, XIX",
    "XlXe, XIXe",
    "Vle, VIe",
    "V1, VI",
    "X|V, XIV",
    "Vl°, VI°",
    "II, II",
    "LIX, LIX",
    "MCM, MCM",
    // What may as well be a word stays one.
    "Il, ''",
    "il, ''",
    "1l, ''",
    "11, ''",
    "CIVIL, ''",
    "V, ''",
    // No numeral is written so.
    "IIII, ''",
    "VX, ''",
    "IXX, ''",
  })
  void read(String token, String expected) {
    assertEquals(expected, MisreadNumerals.read(token).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"XIX, true", "Vle, true", "II, false", "MM, false", "vie, false", "VX, false"})
  void plain(String token, boolean expected) {
    assertEquals(expected, MisreadNumerals.isPlain(token));
  }
}
