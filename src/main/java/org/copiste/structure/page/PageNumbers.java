package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.language.text.RomanNumerals;
import org.copiste.structure.line.Lines;

/** Finds the lines that number the pages: one at the same edge of each page, counting with them. */
final class PageNumbers {
  private static final PhraseTable WORDS = PhraseTable.read("structure/page-numbers");

  private static final Pattern WORD = Pattern.compile("(?i:" + WORDS.pattern("page") + ")");

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[\\[(]?\\s*)"
              + WORD
              + "?\\s*[-–—~•]?\\s*(\\d{1,4}|[ivxlcIVXLC]{1,7})\\s*[-–—~•]?(?:\\s*(?:/|"
              + WORDS.pattern("of")
              + ")\\s*\\d{1,4})?\\s*[\\])]?\\.?");

  private static final Pattern EDGE =
      Pattern.compile("(\\d{1,4})\\s+\\p{L}[^.;:!?]*|[^.;:!?\\d]*\\p{L}\\s+(\\d{1,4})");

  /** Longest line that holds nothing but a page number, with its ornaments. */
  private static final int LONGEST = 20;

  private final Lines lines;

  PageNumbers(Lines lines) {
    this.lines = lines;
  }

  /**
   * The lines among these that are page numbers.
   *
   * @param edge one line for each page in order, -1 for a page that has none
   */
  List<Integer> counting(List<Integer> edge) {
    Map<Integer, List<Integer>> byOffset = new HashMap<>();
    List<Integer> decorated = new ArrayList<>();
    for (int page = 0; page < edge.size(); page++) {
      int line = edge.get(page);
      if (line < 0 || lines.width(line) > LONGEST) {
        continue;
      }
      String body = lines.body(line);
      int value = value(body);
      if (value > 0) {
        byOffset.computeIfAbsent(value - page, k -> new ArrayList<>()).add(line);
        if (isDecorated(body)) {
          decorated.add(line);
        }
      }
    }
    List<Integer> counted = new ArrayList<>();
    for (List<Integer> group : byOffset.values()) {
      if (group.size() >= 2) {
        counted.addAll(group);
      }
    }
    for (int line : decorated) {
      if (!counted.contains(line)) {
        counted.add(line);
      }
    }
    counted.sort(null);
    return counted;
  }

  /** The number in a line that holds a page number and nothing else; 0 for any other line. */
  static int value(String body) {
    Matcher form = FORM.matcher(body);
    if (!form.matches()) {
      return 0;
    }
    String digits = form.group(1);
    return Character.isDigit(digits.charAt(0))
        ? Integer.parseInt(digits)
        : RomanNumerals.value(digits.toUpperCase(Locale.ROOT)).orElse(0);
  }

  /** The number at either end of a line of words, as in a running head; 0 if there is none. */
  static int atEdge(String body) {
    Matcher edge = EDGE.matcher(body);
    if (!edge.matches()) {
      return 0;
    }
    return Integer.parseInt(edge.group(1) != null ? edge.group(1) : edge.group(2));
  }

  private static boolean isDecorated(String body) {
    boolean word = WORD.matcher(body).lookingAt();
    boolean strokes =
        body.length() >= 3
            && "-–—".indexOf(body.charAt(0)) >= 0
            && "-–—".indexOf(body.charAt(body.length() - 1)) >= 0;
    return word || strokes;
  }
}
