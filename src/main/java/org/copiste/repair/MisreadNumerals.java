package org.copiste.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.language.text.RomanNumerals;

/** Recovers Roman numerals from misread strokes. */
public final class MisreadNumerals {
  /** Cost, in nats, of a numeral unknown to the language model. */
  public static final double COST = 10;

  private static final Pattern READ = Pattern.compile("[IVXLCMl1|]{2,8}(?:e|er|ère|°|è)?");

  private MisreadNumerals() {}

  /** Whether a token is almost certainly a numeral: it contains V or X and reads as one. */
  public static boolean isPlain(String token) {
    return token.chars().anyMatch(c -> c == 'V' || c == 'X') && read(token).isPresent();
  }

  /** Whether a token ends as an ordinal does: {@code XIXe}. */
  public static boolean isOrdinal(String token) {
    return "er°è".indexOf(token.charAt(token.length() - 1)) >= 0;
  }

  /** The numeral that a token stands for, with misread strokes restored; empty if it is none. */
  public static Optional<String> read(String token) {
    if (!READ.matcher(token).matches() || token.chars().noneMatch(c -> "IVXLCM".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    int end = token.length();
    while (end > 0 && "er°è".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    String letters = token.substring(0, end).replace('1', 'I').replace('|', 'I').replace('l', 'I');
    boolean numeral = end > 1 && RomanNumerals.value(letters).isPresent();
    boolean several = letters.chars().anyMatch(c -> c == 'V' || c == 'X') || token.equals(letters);
    return numeral && several
        ? Optional.of(letters + token.substring(end).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
