package org.copiste.repair.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copiste.language.text.Apostrophes;

/** Cuts text into tokens; guarded characters belong to none, nor does a run too long for a word. */
public final class OcrWords {
  /**
   * The longest token, in code units. The search for what a token may stand for takes time and
   * memory that grow with the square of its length, and what is longer is no word; the longest form
   * of the lexicon has fewer than 40 letters.
   */
  public static final int LONGEST = 100;

  /** Signs that replace a letter anywhere. */
  private static final String SIGNS = "|&€@£$~¢";

  /** Signs that replace a letter only directly before a letter or an apostrophe. */
  private static final String BEFORE_LETTER = "]!}/\\";

  /** Elided words, with the usual misreadings of {@code l}. */
  private static final Pattern ELIDED =
      Pattern.compile("(?i)[ldsncjmti|1!]|(?:jus|lors|puis|quoi|quel|pres)?qu|aujourd");

  private OcrWords() {}

  /** Whether a word is elided before a vowel. */
  public static boolean isElided(CharSequence word) {
    return ELIDED.matcher(word).matches();
  }

  /**
   * The tokens of a text.
   *
   * @param forms what gives the form of each, by its letters
   */
  public static List<OcrWord> of(
      CharSequence text, BitSet guarded, Function<String, WrittenForm> forms) {
    List<OcrWord> tokens = new ArrayList<>();
    int n = text.length();
    int i = 0;
    while (i < n) {
      int end = i;
      while (end < n && !guarded.get(end) && belongs(text, i, end)) {
        end++;
      }
      boolean bracket = end == i && !guarded.get(i) && OcrSigns.isBracketAt(text, i);
      if (end == i && (bracket || bareApostrophe(text, i, guarded))) {
        tokens.add(new OcrWord(i, i + 1, forms.apply(text.subSequence(i, i + 1).toString())));
        i++;
      } else if (end == i) {
        i++;
      } else {
        if (end + 1 < n
            && !guarded.get(end)
            && Apostrophes.isApostrophe(text.charAt(end))
            && elides(text, i, end)) {
          end++;
        }
        if (end - i <= LONGEST) {
          tokens.add(new OcrWord(i, end, forms.apply(text.subSequence(i, end).toString())));
        }
        i = end;
      }
    }
    return tokens;
  }

  /** Whether the apostrophe at an offset belongs to the word before it. */
  private static boolean elides(CharSequence text, int start, int apostrophe) {
    char next = text.charAt(apostrophe + 1);
    boolean ligature =
        OcrSigns.isLigature(next) && isLigature(text, apostrophe + 1, apostrophe + 1);
    if (Character.isLetterOrDigit(next) || ligature || next == '«' || next == '“' || next == '|') {
      return true;
    }
    boolean signAgain = Apostrophes.isApostrophe(next) || next == '"';
    boolean astray = (signAgain || next == ' ') && isElided(text.subSequence(start, apostrophe));
    int letter = apostrophe + 2;
    return astray
        && letter < text.length()
        && (Character.isLetter(text.charAt(letter)) || text.charAt(letter) == '«');
  }

  private static boolean belongs(CharSequence text, int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0) {
      return true;
    }
    if (OcrSigns.isLigature(c) && isLigature(text, start, at)) {
      return true;
    }
    if (c == ']' && isStray(text, start, at)) {
      return true;
    }
    if (BEFORE_LETTER.indexOf(c) < 0 || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean inside = at > start && Character.isLowerCase(text.charAt(at - 1));
    return Apostrophes.isApostrophe(next)
            && at + 2 < text.length()
            && Character.isLetter(text.charAt(at + 2))
        || inside && c != '/' && Character.isLowerCase(next);
  }

  /** Whether a sign touches letters as a ligature does; a quotation mark may begin a word. */
  private static boolean isLigature(CharSequence text, int start, int at) {
    boolean after = at > start && Character.isLetter(text.charAt(at - 1));
    boolean before = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    boolean begins = at == start && text.charAt(at) != '›';
    return before && (after || begins);
  }

  /** Whether a bracket behind a single letter closes none that was opened on its line. */
  private static boolean isStray(CharSequence text, int start, int at) {
    if (at != start + 1 || !Character.isLetter(text.charAt(start))) {
      return false;
    }
    for (int i = at - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != ']'; i--) {
      if (text.charAt(i) == '[') {
        return false;
      }
    }
    return true;
  }

  /** An apostrophe after a blank and before a letter, with no other to close a quotation. */
  private static boolean bareApostrophe(CharSequence text, int at, BitSet guarded) {
    if (guarded.get(at) || !Apostrophes.isApostrophe(text.charAt(at)) || at + 1 >= text.length()) {
      return false;
    }
    boolean open =
        at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
                && !Apostrophes.isApostrophe(text.charAt(at - 1));
    return open && Character.isLetter(text.charAt(at + 1));
  }
}
