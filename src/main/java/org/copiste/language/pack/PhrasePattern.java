package org.copiste.language.pack;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regular expressions for the phrases of a word list, tolerant of what print and OCR do to them: an
 * accented letter also matches the same letter with another accent or none, an apostrophe may be
 * straight, curly or a blank, a blank is any white space, a point may be missing.
 *
 * <p>In a list, letters in round brackets may be missing ({@code note(s)}), {@code *} at a word's
 * end stands for any further letters ({@code amiti*}), and {@code …} between two words for up to 60
 * characters. A phrase ends where a word ends.
 */
public final class PhrasePattern {
  /** What {@code …} stands for: long enough for a polite adjective or two, set by hand. */
  private static final String GAP = ".{0,60}";

  private static final String GAP_MARK = " … ";

  private static final Map<String, String> ACCENTED =
      LanguagePack.current().table("spelling/accents");

  private PhrasePattern() {}

  /**
   * A pattern that matches any of these phrases, in a non-capturing group. It is case-sensitive
   * unless the caller compiles it with flags that say otherwise.
   */
  public static String any(Collection<String> phrases) {
    return phrases.stream().map(PhrasePattern::of).collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * A pattern for initials such as {@code ndlr}, with points and blanks between them or without.
   */
  public static String initials(String letters) {
    return letters
        .chars()
        .mapToObj(c -> c == '\'' ? "['’]" : letter((char) c))
        .collect(Collectors.joining("\\.?\\s?"));
  }

  private static String of(String phrase) {
    int gap = phrase.indexOf(GAP_MARK);
    if (gap >= 0) {
      return of(phrase.substring(0, gap)) + GAP + of(phrase.substring(gap + GAP_MARK.length()));
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      switch (c) {
        case '(' -> regex.append("(?:");
        case ')' -> regex.append(")?");
        case '*' -> regex.append("\\p{L}*");
        case ' ' -> regex.append("\\s+");
        case '\'' -> regex.append("(?:['’]\\s?|\\s)");
        case '.' -> regex.append("\\.?");
        default -> regex.append(letter(c));
      }
    }
    boolean endsInWord = Character.isLetter(phrase.charAt(phrase.length() - 1));
    boolean endsInOption = phrase.endsWith(")");
    return regex.append(endsInWord || endsInOption ? "(?!\\p{L})" : "").toString();
  }

  private static String letter(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    if (plain.length() == 1) {
      return Character.isLetterOrDigit(c) ? String.valueOf(c) : Pattern.quote(String.valueOf(c));
    }
    String base = plain.substring(0, 1);
    String lower = base.toLowerCase(Locale.ROOT);
    if (!ACCENTED.containsKey(lower)) {
      return String.valueOf(c);
    }
    String accented = ACCENTED.getOrDefault(lower, "");
    return "[" + base + (base.equals(lower) ? accented : accented.toUpperCase(Locale.ROOT)) + "]";
  }
}
