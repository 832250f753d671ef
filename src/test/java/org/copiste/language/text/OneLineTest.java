package org.copiste.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void nothingInItMovesTheCursorTurnsTheTextOrEndsALine() {
    assertEquals(
        "a\\n\\u202etxt\\u2066\\u200f.é’\\r\\t\\u001b[31m\\u009b",
        OneLine.of("a\n\u202etxt\u2066\u200f.é’\r\t\u001b[31m\u009b"));
  }

  @Test
  void whatALibrarySaysInSeveralLinesIsOne() {
    assertEquals("a b\\u001b c d é", OneLine.joined("a\r\n\u0085  b\u001b\u2028c \n d é"));
  }
}
