package org.copiste.entities.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.language.text.Token;

/** Numbers written in words, as days and years are: {@code mil huit cent quarante-huit}. */
final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("premier", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("treize", 13),
          Map.entry("quatorze", 14),
          Map.entry("quinze", 15),
          Map.entry("seize", 16),
          Map.entry("vingt", 20),
          Map.entry("vingts", 20),
          Map.entry("trente", 30),
          Map.entry("quarante", 40),
          Map.entry("cinquante", 50),
          Map.entry("soixante", 60),
          Map.entry("septante", 70),
          Map.entry("octante", 80),
          Map.entry("huitante", 80),
          Map.entry("nonante", 90));

  /**
   * A number read from tokens.
   *
   * @param value the number
   * @param end index one past its last token
   */
  record Read(int value, int end) {}

  private NumberWords() {}

  /** The number that begins at a token, as far as it goes. */
  static Optional<Read> at(List<Token> tokens, int first) {
    int total = 0;
    int hundreds = 0;
    int i = first;
    int end = first;
    while (i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD) {
      int[] sum = {total, hundreds};
      boolean understood = true;
      for (String word : tokens.get(i).folded().split("-", -1)) {
        understood &= (word.equals("et") && i > first) || add(word, sum);
      }
      if (!understood) {
        break;
      }
      total = sum[0];
      hundreds = sum[1];
      i++;
      if (!tokens.get(i - 1).folded().equals("et")) {
        end = i;
      }
    }
    int value = total + hundreds;
    return end > first && value > 0 ? Optional.of(new Read(value, end)) : Optional.empty();
  }

  /** Adds a word to {thousands, the rest}. */
  private static boolean add(String word, int[] sum) {
    Integer small = SMALL.get(word);
    if (small != null) {
      boolean eighty = small == 20 && sum[1] % 100 == 4;
      sum[1] = eighty ? sum[1] - 4 + 80 : sum[1] + small;
      return true;
    }
    switch (word) {
      case "cent", "cents" -> sum[1] = Math.max(1, sum[1]) * 100;
      case "mil", "mille" -> {
        sum[0] = Math.max(1, sum[1]) * 1000;
        sum[1] = 0;
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
