package org.copiste.structure.line;

import java.util.Locale;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;

/** How a line of text begins and ends, as far as its letters and punctuation show it. */
public final class LineShape {

  /** What the end of a line says about the sentence that stands there. */
  public enum Ending {
    /** The sentence is over: a full stop, a question or exclamation mark, an ellipsis. */
    STOP,
    /** A colon. */
    COLON,
    /** A mark that may stand at the end of a sentence or inside it. */
    OTHER,
    /** The sentence goes on: a letter, a comma, a semicolon. */
    OPEN,
    /** The sentence certainly goes on: a hyphen, an article, a preposition. */
    BOUND
  }

  private static final Set<String> BINDING =
      LanguagePack.current().words("structure/binding-words");

  private static final Set<String> ABBREVIATIONS =
      LanguagePack.current().words("structure/abbreviations");

  private LineShape() {}

  /**
   * How the text ends. Quotation marks, brackets and a note call after the last mark are ignored.
   */
  public static Ending ending(String line) {
    int end = line.length();
    while (end > 0 && Lines.isWhite(line.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return Ending.OTHER;
    }
    int stripped = withoutCall(line, end);
    boolean closed = false;
    while (stripped > 0 && isClosing(line.charAt(stripped - 1))) {
      closed |= line.charAt(stripped - 1) != '*';
      stripped--;
    }
    if (stripped == 0) {
      return Ending.OTHER;
    }
    char c = line.charAt(stripped - 1);
    if (c == '.' && isAbbreviation(line, stripped - 1)) {
      return closed ? Ending.STOP : Ending.OPEN;
    }
    if (c == '.' || c == '!' || c == '?' || c == '…') {
      return Ending.STOP;
    }
    if (c == ':') {
      return Ending.COLON;
    }
    if (closed) {
      return Ending.OTHER;
    }
    if (c == '-' || c == '\u00AD' || c == '¬' || c == '\'' || c == '’' || c == '(' || c == '«') {
      return Ending.BOUND;
    }
    if (c == ',' || c == ';' || c == '—' || c == '–' || c == '&') {
      return Ending.OPEN;
    }
    if (Character.isLetterOrDigit(c)) {
      return BINDING.contains(lastWord(line, stripped)) ? Ending.BOUND : Ending.OPEN;
    }
    return Ending.OTHER;
  }

  /** Whether the text begins in the middle of a sentence, with a small letter. */
  public static boolean startsLower(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        return Character.isLowerCase(c);
      }
      if (Character.isDigit(c) || c == '-' || c == '—' || c == '–' || c == '•') {
        return false;
      }
      if (c == ',' || c == ';' || c == ')') {
        return true;
      }
    }
    return false;
  }

  /** Length of the first word, the characters up to the first white space. */
  public static int firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Lines.isWhite(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether more than four fifths of the letters, and at least two, are capitals. */
  public static boolean mostlyCapitals(String line) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper >= 2 && upper > 4 * lower;
  }

  private static int withoutCall(String line, int end) {
    int i = end;
    while (i > 0 && end - i < 3 && Character.isDigit(line.charAt(i - 1))) {
      i--;
    }
    boolean afterMark = i > 0 && i < end && ".!?…»”\"".indexOf(line.charAt(i - 1)) >= 0;
    return afterMark ? i : end;
  }

  private static boolean isClosing(char c) {
    return "»”\")]*†".indexOf(c) >= 0 || Lines.isWhite(c);
  }

  private static boolean isAbbreviation(String line, int dot) {
    String word = lastWord(line, dot);
    if (word.length() == 1) {
      return Character.isUpperCase(line.charAt(dot - 1)) || ABBREVIATIONS.contains(word);
    }
    return ABBREVIATIONS.contains(word);
  }

  /** The letters before an offset, in lower case. */
  private static String lastWord(String line, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
