package org.copiste.encode.xml;

import java.util.List;
import java.util.Map;
import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * The white space at a line's ends and its line end, said by tokens of {@code lb/@rend}: {@code
 * lead-2} two blanks before the text, {@code trail-tab-1} a tab after it, {@code lead-ff-1} a form
 * feed, {@code end-crlf} a line end other than the file's usual one.
 */
public final class LineSpace {
  /** No source has more lines or longer runs of blanks; a hostile file may claim it. */
  private static final int LARGEST_COUNT = 64 * 1024 * 1024;

  private static final Map<Character, String> NAMES = Map.of(' ', "", '\t', "tab-", '\f', "ff-");
  private static final Map<String, String> ENDS =
      Map.of("\n", "lf", "\r\n", "crlf", "\r", "cr", "", "none");

  private LineSpace() {}

  /** Whether a character is white space that never stands literally in the encoding. */
  public static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  /** The part of a line between the white space at its ends; empty for a blank line. */
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

  /** The line end of a line as it is in the source. */
  public static String end(Source source, int line) {
    Span content = source.lines().content(line);
    return source.text().substring(content.end(), source.lines().whole(line).end());
  }

  /** The line end that most lines have; LF where there is none. */
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

  /** The line end of a name. */
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

  /** The white space a token stands for; empty where it is another token. */
  public static String blanks(String prefix, String token) {
    if (!token.startsWith(prefix + "-")) {
      return "";
    }
    String rest = token.substring(prefix.length() + 1);
    char c = rest.startsWith("tab-") ? '\t' : rest.startsWith("ff-") ? '\f' : ' ';
    String number = c == ' ' ? rest : rest.substring(rest.indexOf('-') + 1);
    return String.valueOf(c).repeat(count(number));
  }

  /** A count in an attribute. */
  public static int count(String number) {
    try {
      int count = Integer.parseInt(number.strip());
      if (count >= 0 && count <= LARGEST_COUNT) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Reported below with the value itself.
    }
    throw new IllegalArgumentException("'" + number + "' is not a count");
  }
}
