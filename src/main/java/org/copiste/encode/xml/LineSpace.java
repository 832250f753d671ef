package org.copiste.encode.xml;

import java.util.List;
import java.util.Map;
import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * The {@linkplain Rendition names} that record white space at the ends of a line, and its line end:
 * {@code lead-2} for two blanks before the text, {@code trail-tab-1} for a tab after it, {@code
 * lead-ff-1} for a form feed before it, {@code end-crlf} for a line end that is not the file's
 * usual one.
 */
public final class LineSpace {
  /**
   * Larger counts are refused: no source that is read is longer, but a hostile file may claim so.
   */
  private static final int LARGEST_COUNT = 64 * 1024 * 1024;

  private static final Map<Character, String> NAMES = Map.of(' ', "", '\t', "tab-", '\f', "ff-");
  private static final Map<String, String> ENDS =
      Map.of("\n", "lf", "\r\n", "crlf", "\r", "cr", "", "none");

  private LineSpace() {}

  /** Whether a character is white space that the TEI never has literally at the ends of a line. */
  public static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  /** A line without the white space at its ends; empty for a blank line. */
  public static Span inner(Source source, int line) {
    Span content = source.lines().content(line);
    int start = content.start();
    int end = content.end();
    while (end > start && isBlank(source.text().charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(source.text().charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /** The line end of a line in the source; empty if it has none. */
  public static String end(Source source, int line) {
    Span content = source.lines().content(line);
    return source.text().substring(content.end(), source.lines().whole(line).end());
  }

  /** The most frequent line end; LF if there is none. */
  public static String usualEnd(Source source) {
    LineMap lines = source.lines();
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int line = 1; line <= lines.count(); line++) {
      switch (end(source, line)) {
        case "\n" -> lf++;
        case "\r\n" -> crlf++;
        case "\r" -> cr++;
        default -> {}
      }
    }
    return crlf > lf && crlf >= cr ? "\r\n" : cr > lf ? "\r" : "\n";
  }

  /** The name of a line end in the header and in tokens. */
  public static String nameOfEnd(String end) {
    return ENDS.getOrDefault(end, "lf");
  }

  /**
   * The line end with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String endOfName(String name) {
    for (Map.Entry<String, String> entry : ENDS.entrySet()) {
      if (entry.getValue().equals(name)) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("unknown line end '" + name + "'");
  }

  /** Adds tokens for a run of white space. */
  public static void addTokens(String prefix, String blanks, List<String> tokens) {
    for (int i = 0; i < blanks.length(); ) {
      int j = i;
      while (j < blanks.length() && blanks.charAt(j) == blanks.charAt(i)) {
        j++;
      }
      tokens.add(prefix + "-" + NAMES.get(blanks.charAt(i)) + (j - i));
      i = j;
    }
  }

  /** The white space that a token records; empty for other tokens. */
  public static String blanks(String prefix, String token) {
    if (!token.startsWith(prefix + "-")) {
      return "";
    }
    String rest = token.substring(prefix.length() + 1);
    char c = rest.startsWith("tab-") ? '\t' : rest.startsWith("ff-") ? '\f' : ' ';
    String number = c == ' ' ? rest : rest.substring(rest.indexOf('-') + 1);
    return String.valueOf(c).repeat(count(number));
  }

  /**
   * A count in an attribute.
   *
   * @throws IllegalArgumentException if it is not a number from 0 up, or too large
   */
  public static int count(String number) {
    try {
      int count = Integer.parseInt(number.strip());
      if (count >= 0 && count <= LARGEST_COUNT) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Falls through to the exception below.
    }
    throw new IllegalArgumentException("'" + number + "' is not a count");
  }
}
