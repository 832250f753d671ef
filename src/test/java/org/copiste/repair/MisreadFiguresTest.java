package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadFiguresTest {
  @Test
  void strokesAndRingsAreFigures() {
    assertEquals(Optional.of("1914"), MisreadFigures.read("l9I4"));
    assertEquals(Optional.of("1800"), MisreadFigures.read("|8Oo"));
    assertEquals(Optional.empty(), MisreadFigures.read("lIo"));
    assertEquals(Optional.empty(), MisreadFigures.read("12e"));
    assertEquals(Optional.of("12"), MisreadFigures.read("12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"l9l4", "I922", "I9I4", "18O0"})
  void years(String read) {
    assertTrue(MisreadFigures.isYear(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"l9l", "lIl4", "lill", "2l14", "I9224", "B922"})
  void noYears(String read) {
    assertFalse(MisreadFigures.isYear(read));
  }
}
