package org.copiste.structure.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.text.RomanNumerals;

/** The number, letter or dash with which a paragraph or a list item begins. */
public final class ListMarkers {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3})\\s?(?:[.)]|°|º|o\\))(?:\\s*[-–—])?\\s+(?=\\S)(?!\\d+[.,]\\d).*");
  private static final Pattern ROMAN =
      Pattern.compile("([IVXLC]{1,7})\\s?[.)](?:\\s*[-–—])?\\s+\\S.*");
  private static final Pattern LETTER = Pattern.compile("\\(?([a-z])\\)\\s+\\S.*");
  private static final Pattern BULLET = Pattern.compile("[-–—•▪■●◦·*]\\s+\\S.*");

  private ListMarkers() {}

  /** The Arabic number at the beginning. */
  public static Optional<String> number(String body) {
    Matcher m = NUMBER.matcher(head(body));
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The Roman number at the beginning; one letter alone may be an initial. */
  public static Optional<String> roman(String body) {
    Matcher m = ROMAN.matcher(head(body));
    return m.matches() && RomanNumerals.value(m.group(1)).isPresent()
        ? Optional.of(m.group(1))
        : Optional.empty();
  }

  /** The small letter in brackets at the beginning. */
  public static Optional<String> letter(String body) {
    Matcher m = LETTER.matcher(head(body));
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Whether a dash or a bullet stands at the beginning. */
  public static boolean bullet(String body) {
    return BULLET.matcher(head(body)).matches();
  }

  /** Whether what stands at the beginning is a dash as dialogues have it. */
  public static boolean dialogue(String body) {
    return body.startsWith("—") || body.startsWith("–");
  }

  private static String head(String body) {
    return body.length() > 40 ? body.substring(0, 40) : body;
  }
}
