package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copiste.language.pack.PhraseTable;
import org.copiste.language.text.EditDistance;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/**
 * Finds what belongs to the page and not to the text: lists of links, page numbers, running heads
 * and feet, rules above notes.
 *
 * <p>A list of links is recognised by its form; a page number by its place at a page's edge and by
 * counting with the pages; a running head or foot by its place and by its repetition. The constants
 * were set by hand.
 */
public final class Furniture {
  static final String LINKS = "links";
  static final String PAGE_NUMBER = "pageNum";
  static final String HEAD = "head";
  static final String FOOT = "foot";
  public static final String RULE = "rule";

  /** A note in the margin, which is a {@code note} in the TEI. */
  public static final String MARGIN = "margin";

  /** Pages that show the same running head or foot at least, also as a share: one in so many. */
  static final int REPEATED = 3;

  private static final int REPEATED_ONE_IN = 4;

  /** Letters of a running head or foot. */
  static final int SHORTEST_HEAD = 3;

  static final int LONGEST_HEAD = 80;

  /** Most lines of a running head or foot. */
  private static final int HEAD_LINES = 3;

  /** Running heads are the same if OCR has read no more than one in so many letters differently. */
  private static final int LETTERS_PER_ERROR = 7;

  private static final PhraseTable WORDS = PhraseTable.read("structure/page-numbers");

  /** What libraries and their scanners stamp on every page. */
  private static final Pattern STAMP = Pattern.compile("(?iu:" + WORDS.pattern("stamp") + ")");

  /** What a typist puts at a page's foot where the letter goes on. */
  private static final Pattern CONTINUATION = Pattern.compile("[.…]*\\s*/\\s*[.…]*");

  private final Lines lines;
  private final List<PageStart> starts;
  private final List<PageNumber> numbers;
  private final boolean unmarked;
  private final TypedLines typed;
  private final Set<Integer> startLines = new HashSet<>();
  private final Map<Integer, String> found = new TreeMap<>();

  /**
   * Prepares for a document with these page breaks and page numbers.
   *
   * @param unmarked whether the breaks were found by what stands at the pages' heads and feet
   * @param typed what the layout says that lines are
   */
  Furniture(
      Lines lines,
      List<PageStart> starts,
      List<PageNumber> numbers,
      boolean unmarked,
      TypedLines typed) {
    this.lines = lines;
    this.starts = starts;
    this.numbers = numbers;
    this.unmarked = unmarked;
    this.typed = typed;
    starts.forEach(start -> startLines.add(start.line()));
  }

  /** The kind of each line of furniture, by the line's index. */
  public Map<Integer, String> find() {
    found.putAll(typed.furniture());
    links();
    List<int[]> pages = pages();
    for (PageNumber number : numbers) {
      boolean head = number.at().form() == NumberLine.Form.HEAD;
      found.put(number.at().line(), !head ? PAGE_NUMBER : number.foot() ? FOOT : HEAD);
    }
    beside(pages);
    repeated(pages, true);
    repeated(pages, false);
    rules(pages);
    return found;
  }

  /** Whether a line is nothing but an address on the web. */
  static boolean isLink(String body) {
    String lower = body.toLowerCase(Locale.ROOT);
    boolean address =
        lower.startsWith("http://")
            || lower.startsWith("https://")
            || lower.startsWith("www.")
            || lower.startsWith("ftp://");
    return address && LineShape.firstWord(body) == body.length();
  }

  /** Whether a line is nothing but a drawn line of at least three strokes. */
  static boolean isRule(String body) {
    int strokes = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if ("_-–—=".indexOf(c) < 0 && !Lines.isWhite(c)) {
        return false;
      }
      strokes += Lines.isWhite(c) ? 0 : 1;
    }
    return strokes >= 3;
  }

  private void links() {
    boolean gap = true;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.blank(i)) {
        gap = true;
        continue;
      }
      if (isLink(lines.body(i)) && (gap || found.containsKey(i - 1))) {
        int end = i;
        while (end + 1 < lines.count() && !lines.blank(end + 1) && isLink(lines.body(end + 1))) {
          end++;
        }
        boolean alone = end + 1 >= lines.count() || lines.blank(end + 1) || startsPage(end + 1);
        for (int k = i; alone && k <= end; k++) {
          found.put(k, LINKS);
        }
        i = end;
      }
      gap = false;
    }
  }

  private boolean startsPage(int line) {
    return startLines.contains(line);
  }

  /** First and last line of each page. */
  private List<int[]> pages() {
    List<int[]> pages = new ArrayList<>();
    int from = 0;
    for (PageStart start : starts) {
      pages.add(new int[] {from, start.line() - 1});
      from = start.line();
    }
    pages.add(new int[] {from, lines.count() - 1});
    return pages;
  }

  /** The line at each page's edge that is no furniture yet, -1 where a page has none. */
  private List<Integer> edgeLines(List<int[]> pages, boolean head) {
    List<Integer> edge = new ArrayList<>();
    for (int[] page : pages) {
      edge.add(edgeLine(page, head));
    }
    return edge;
  }

  private int edgeLine(int[] page, boolean head) {
    int line = head ? page[0] : page[1];
    while (line >= page[0] && line <= page[1] && (lines.blank(line) || found.containsKey(line))) {
      line += head ? 1 : -1;
    }
    return line >= page[0] && line <= page[1] ? line : -1;
  }

  /** Rules, stamps of libraries and signs of continuation next to a page's number or edge. */
  private void beside(List<int[]> pages) {
    Set<Integer> numbered = new HashSet<>();
    numbers.stream().filter(n -> !n.foot()).forEach(n -> numbered.add(n.at().line()));
    for (int[] page : pages) {
      boolean number =
          unmarked && page[0] > 0
              || IntStream.rangeClosed(page[0], page[1]).anyMatch(numbered::contains);
      for (int edge = 0; edge < 2; edge++) {
        boolean head = edge == 0;
        for (int line = edgeLine(page, head); line >= 0; line = edgeLine(page, head)) {
          String body = lines.body(line);
          if (isRule(body) && head && number) {
            found.put(line, RULE);
          } else if (STAMP.matcher(body).lookingAt() || CONTINUATION.matcher(body).matches()) {
            found.put(line, head ? HEAD : FOOT);
          } else {
            break;
          }
        }
      }
    }
  }

  private void repeated(List<int[]> pages, boolean head) {
    if (pages.size() < REPEATED) {
      return;
    }
    boolean more = true;
    for (int round = 0; round < HEAD_LINES && more; round++) {
      Map<String, List<Integer>> byKey = new HashMap<>();
      List<Integer> edge = edgeLines(pages, head);
      for (int line : edge) {
        String key = line < 0 ? "" : key(lines.body(line));
        if (key.length() >= SHORTEST_HEAD && key.length() <= LONGEST_HEAD) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
      }
      more = false;
      for (int line : edge) {
        String key = line < 0 ? "" : key(lines.body(line));
        int times = alike(key, byKey);
        if (key.length() >= SHORTEST_HEAD
            && times >= REPEATED
            && (head || NoteLabel.of(lines, line).isEmpty())
            && REPEATED_ONE_IN * times >= pages.size()) {
          found.put(line, head ? HEAD : FOOT);
          more = true;
        }
      }
    }
  }

  /** How many lines have this key or one that OCR may have made of it. */
  private static int alike(String key, Map<String, List<Integer>> byKey) {
    int times = 0;
    for (Map.Entry<String, List<Integer>> entry : byKey.entrySet()) {
      int limit = Math.max(key.length(), entry.getKey().length()) / LETTERS_PER_ERROR;
      boolean same = entry.getKey().equals(key) || EditDistance.within(key, entry.getKey(), limit);
      times += same ? entry.getValue().size() : 0;
    }
    return times;
  }

  /** The letters of a line in lower case, without page numbers and punctuation. */
  static String key(String body) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < Math.min(body.length(), 120); i++) {
      char c = body.charAt(i);
      if (Character.isLetter(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private void rules(List<int[]> pages) {
    for (int[] page : pages) {
      for (int i = page[0]; i <= page[1]; i++) {
        if (!lines.blank(i) && isRule(lines.body(i)) && beforeLabel(i, page[1])) {
          found.put(i, RULE);
        }
      }
    }
  }

  private boolean beforeLabel(int rule, int pageEnd) {
    int next = rule + 1;
    while (next <= pageEnd && (lines.blank(next) || found.containsKey(next))) {
      next++;
    }
    return next > pageEnd || NoteLabel.of(lines, next).isPresent();
  }
}
