package org.copiste.repair.token;

import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.repair.MisreadFigures;

/**
 * Tokens that are left alone because they are not ordinary words: initials, abbreviations,
 * acronyms, ordinals.
 */
public final class Protection {
  private static final String NUMERALS = "IVXLCDM";
  private static final Set<String> STROKES = Set.of("II", "III");

  /**
   * A number, Arabic or Roman, with the end of its ordinal; {@code 1e} is more often a misread
   * {@code le}.
   */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:[2-9]|\\d{2,})(?:es?|[eè]mes?|nd|nde|o)|1(?:ers?|[eè]re|re|o)|[IVX]+(?:es?|[eè]mes?|°)");

  private static final Pattern GUARDED = Pattern.compile("^,[0-9]{3}(?![0-9])");

  private Protection() {}

  /** Whether a token is an initial, an abbreviation, a sign, an acronym or a linking letter. */
  public static boolean guards(WordSequence passage, int i) {
    OcrWord token = passage.tokens().get(i);
    String text = token.text();
    String gap = passage.gap(i);
    boolean single = text.length() == 1 && Character.isLetter(text.charAt(0));
    boolean initial = token.isCapitalised() && text.length() < 3 && gap.startsWith(".");
    boolean listed = single && gap.startsWith(")");
    boolean numeral = single && NUMERALS.contains(text) && !gap.isEmpty();
    boolean ordinal = single && i > 0 && passage.tokens().get(i - 1).isNumber();
    return initial
        || listed
        || numeral
        || ordinal
        || token.form().isOrdinal()
        || token.form().isAcronym() && standsOut(passage, i)
        || isOfName(passage, i)
        || isLinking(passage, i);
  }

  /** The {@code II} of {@code Louis II}: behind a capitalised word no sentence begins. */
  private static boolean isOfName(WordSequence passage, int i) {
    return i > 0
        && STROKES.contains(passage.tokens().get(i).text())
        && passage.gap(i - 1).equals(" ")
        && passage.tokens().get(i - 1).isCapitalised();
  }

  /** Whether a token is a misread figure for which there is a rule: {@code l9l4}, {@code l,500}. */
  public static boolean isFigure(WordSequence passage, int i) {
    String text = passage.tokens().get(i).text();
    return MisreadFigures.isYear(text) || isThousand(passage, i);
  }

  private static boolean isThousand(WordSequence passage, int i) {
    String text = passage.tokens().get(i).text();
    String gap = passage.gap(i);
    boolean last = i + 1 == passage.tokens().size();
    // Figures may be guarded, so that they are no token.
    boolean figures =
        gap.equals(",")
            ? !last && passage.tokens().get(i + 1).isNumber()
            : GUARDED.matcher(gap).find();
    return figures && (text.equals("l") || text.equals("I"));
  }

  /** Whether a token is a number with the end of its ordinal. */
  public static boolean isOrdinal(String token) {
    return ORDINAL.matcher(token).matches();
  }

  /** Whether a token is two to five capitals. */
  static boolean isAcronym(String text) {
    if (text.length() < 2 || text.length() > 5) {
      return false;
    }
    boolean strokes = true;
    for (int k = 0; k < text.length(); k++) {
      strokes &= text.charAt(k) == 'I';
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return !strokes;
  }

  /** Whether the tokens before and behind are in small letters. */
  private static boolean standsOut(WordSequence passage, int i) {
    boolean before = i == 0 || !passage.tokens().get(i - 1).isCapitals();
    boolean after = i + 1 == passage.tokens().size() || !passage.tokens().get(i + 1).isCapitals();
    return before && after;
  }

  /** The {@code t} of {@code a-t-il}. */
  private static boolean isLinking(WordSequence passage, int i) {
    return passage.tokens().get(i).text().equals("t")
        && Gaps.isHyphen(passage.gap(i))
        && i > 0
        && Gaps.isHyphen(passage.gap(i - 1));
  }

  /** The token without one or two digits at its end; as it is where it has none or is a number. */
  public static String stem(String token) {
    int end = token.length();
    while (end > 0 && token.length() - end < 2 && Character.isDigit(token.charAt(end - 1))) {
      end--;
    }
    boolean word = end > 2 && Character.isLetter(token.charAt(end - 1));
    return word ? token.substring(0, end) : token;
  }
}
