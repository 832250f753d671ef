package org.copiste.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {
  private static final Pattern USUAL =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  @ParameterizedTest
  @CsvSource({"I,1", "IV,4", "XIX,19", "XLII,42", "MCMXXVIII,1928", "MMMCMXCIX,3999"})
  void values(String text, int value) {
    assertEquals(Optional.of(value), RomanNumerals.value(text));
  }

  /** Every string of up to seven signs is a numeral exactly if the usual pattern has it. */
  @Test
  void onlyTheUsualForms() {
    Set<String> texts = new HashSet<>(Set.of(""));
    Map<Integer, String> seen = new HashMap<>();
    for (int length = 0; length < 7; length++) {
      Set<String> longer = new HashSet<>();
      for (String text : texts) {
        boolean usual = !text.isEmpty() && USUAL.matcher(text).matches();
        Optional<Integer> value = RomanNumerals.value(text);
        assertEquals(usual, value.isPresent(), text);
        value.ifPresent(v -> assertEquals(null, seen.put(v, text), text));
        for (char sign : "IVXLCDM".toCharArray()) {
          longer.add(text + sign);
        }
      }
      texts = longer;
    }
  }
}
