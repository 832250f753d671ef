package org.copiste.repair;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recovers the figures of a number that strokes and rings were read for. */
public final class MisreadFigures {
  private static final String READ = "lI|iOoQ";
  private static final String MEANT = "1111000";
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}");

  private MisreadFigures() {}

  /** The figures that a token stands for; empty if it has other letters or no figure at all. */
  public static Optional<String> read(String token) {
    StringBuilder out = new StringBuilder(token.length());
    int right = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean figure = c >= '0' && c <= '9';
      int at = figure ? -1 : READ.indexOf(c);
      if (!figure && at < 0) {
        return Optional.empty();
      }
      right += figure ? 1 : 0;
      out.append(figure ? c : MEANT.charAt(at));
    }
    return right == 0 ? Optional.empty() : Optional.of(out.toString());
  }

  /** Whether a token is a misread year: four signs, two of them figures. */
  public static boolean isYear(String token) {
    return token.length() == 4
        && token.chars().filter(Character::isDigit).count() >= 2
        && read(token).filter(year -> YEAR.matcher(year).matches()).isPresent();
  }
}
