package org.copiste.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void nothingInItMovesTheCursorOrEndsALine() {
    assertEquals("a b [31mc d e é’", OneLine.of("a\r\n\u0085b\u001b[31mc\u009bd\u2028e é’"));
  }
}
