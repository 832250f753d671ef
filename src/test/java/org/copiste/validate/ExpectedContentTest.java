package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedContentTest {

  /** Jing lists kinds of value in an order that depends on where its objects lie in memory. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "must be a boolean, must be an integer or must be equal to \"b\" or \"c\"",
        "must be an integer, must be a boolean or must be equal to \"b\" or \"c\"",
        "must be equal to \"b\" or \"c\", must be an integer or must be a boolean",
      })
  void kindsOfValueAreInOneOrder(String detail) {
    assertEquals(
        "Must be a boolean, an integer or equal to \"b\" or \"c\".",
        ExpectedContent.in(MessageLocale.EN, detail, "x"));
  }

  @Test
  void oneKindStandsAlone() {
    assertEquals(
        "Must be an integer.", ExpectedContent.in(MessageLocale.EN, "must be an integer", "x"));
  }
}
