package org.copiste.repair.lattice;

import java.util.List;
import java.util.Locale;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.text.Casing;

/** Writes a form with the capitals and the apostrophe of a token. */
final class SurfaceForms {
  /** Small letters and signs that are also read for a capital. */
  private static final String FOR_CAPITALS = "il1|0!]56842";

  /** Capitals that are also read for another small letter; the others are capitals on the page. */
  private static final String SMALL_FOR = "IJLT";

  /** So short a word is seldom a name: {@code Eas} is {@code pas}. */
  static final int WORD_OF_GRAMMAR = 3;

  private SurfaceForms() {}

  static List<String> of(String form, String token, int flags) {
    String written = apostrophe(form, token);
    String raised = raised(written);
    if (isStrokes(token)) {
      return List.of(written, raised);
    }
    if (Casing.isMostlyUpper(token)) {
      String all = written.toUpperCase(Locale.ROOT);
      return List.of(hasAccent(token) ? all : withoutAccents(all));
    }
    char first = token.charAt(0);
    if (Character.isDigit(first) && token.equals("11")) {
      return List.of(written, raised);
    }
    boolean same = Glyphs.base(first) == Glyphs.base(form.charAt(0));
    if (Character.isUpperCase(first)) {
      boolean kept = same || token.length() > WORD_OF_GRAMMAR && SMALL_FOR.indexOf(first) < 0;
      return kept ? List.of(raised) : List.of(written, raised);
    }
    if ((flags & (WordTrie.LOWER | WordTrie.CORPUS)) == 0) {
      return List.of(raised);
    }
    return !same && FOR_CAPITALS.indexOf(first) >= 0 ? List.of(written, raised) : List.of(written);
  }

  /** Whether the two differ only by accents that capitals of the token lack. */
  static boolean sameCapitals(String surface, String token) {
    if (surface.length() != token.length()) {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      char c = surface.charAt(i);
      char o = token.charAt(i);
      if (c != o
          && (!Character.isUpperCase(c)
              || Glyphs.base(c) != Character.toLowerCase(o)
              || !Character.isUpperCase(o))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one cannot tell the case from the letters: {@code II} is also {@code il}. */
  private static boolean isStrokes(String token) {
    return token.length() > 1 && token.chars().allMatch(c -> "I1|l!".indexOf(c) >= 0);
  }

  private static boolean hasAccent(String token) {
    return token.chars().anyMatch(c -> Glyphs.base((char) c) != Character.toLowerCase((char) c));
  }

  private static String withoutAccents(String capitals) {
    StringBuilder out = new StringBuilder(capitals.length());
    for (int i = 0; i < capitals.length(); i++) {
      out.append(Character.toUpperCase(Glyphs.base(capitals.charAt(i))));
    }
    return out.toString();
  }

  private static String raised(String form) {
    return Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private static String apostrophe(String form, String token) {
    String written = form;
    if (form.endsWith("'") && token.indexOf('’') >= 0) {
      written = form.replace('\'', '’');
    }
    if (token.contains("oe") && form.indexOf('œ') >= 0) {
      written = written.replace("œ", "oe");
    }
    return written;
  }
}
