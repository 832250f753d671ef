package org.copiste.repair.decode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copiste.language.channel.Glyphs;
import org.copiste.repair.feature.ScoredEdit;

/** Classifies edits by what they change. */
final class EditSubtypes {
  /** The long s and ligatures that a font has as one type. */
  private static final Pattern TYPES = Pattern.compile("[ſﬀ-ﬆ]");

  /** A line end and the hyphen before it. */
  private static final Pattern DIVISION = Pattern.compile("[-\u00ad¬‐]?[ \t]*\r?\n\\s*");

  private EditSubtypes() {}

  /** Whether an edit only joins a word divided at a line end, or writes old types as letters. */
  static boolean isNormal(ScoredEdit change) {
    String from = change.from();
    String today =
        TYPES.matcher(from).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    boolean types = !today.equals(from) && today.equals(change.to());
    return types
        || DIVISION.matcher(from).find()
            && DIVISION.matcher(from).replaceAll("").equals(change.to());
  }

  static String of(String from, String to) {
    if (from.equalsIgnoreCase(to)) {
      return "case";
    }
    if (from.replaceAll("[-\u00ad¬‐]\\s*", "").equals(to)) {
      return "hyphen";
    }
    if (blanks(from) != blanks(to)) {
      return "segmentation";
    }
    if (letters(from).equals(letters(to))) {
      return "punctuation";
    }
    return isAccent(from, to) ? "accent" : "glyph";
  }

  /** Whether only accents differ, or capitals. */
  static boolean isAccent(String from, String to) {
    return base(from).equals(base(to));
  }

  private static long blanks(String text) {
    return text.chars().filter(Character::isWhitespace).count();
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static String base(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(Glyphs.base(c));
    }
    return out.toString();
  }
}
