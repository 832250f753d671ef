package org.copiste.structure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.structure.line.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that only their numbers show, and numbers that are none of pages. */
class PagingTest {
  private static final String[] WORDS = {
    "la",
    "rivière",
    "coule",
    "sous",
    "un",
    "vieux",
    "pont",
    "de",
    "pierre",
    "que",
    "les",
    "gens",
    "du",
    "bourg",
    "ont",
    "bâti",
    "avant",
    "notre",
    "arrivée",
    "dans",
    "ce",
    "pays",
    "tranquille"
  };

  /** Lines of prose: sentences of some twelve words run on over the lines. */
  private static List<String> prose(int count, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int left = 0;
    while (lines.size() < count) {
      boolean first = left == 0;
      left = first ? 8 + random.nextInt(9) : left - 1;
      String word = WORDS[random.nextInt(WORDS.length)];
      word =
          first
              ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1)
              : word;
      word = left == 0 ? word + "." : word;
      if (line.length() + word.length() > 58) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    return lines;
  }

  /** Pages of 18 lines, with what stands at the head of each page after the first. */
  private static String book(int pages, IntFunction<String> head) {
    List<String> prose = prose(18 * pages, 5);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pages; page++) {
      text.append(page == 1 ? "" : head.apply(page) + "\n");
      prose.subList(18 * (page - 1), 18 * page).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private static Lines lines(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return new Lines(Source.of("t.txt", text, bytes, "0".repeat(64), Encoding.UTF_8));
  }

  private static List<String> numbers(String text) {
    Paging paging = new Paging(lines(text));
    return paging.numbers(paging.starts());
  }

  /** The lines of furniture, in order. */
  private static List<String> furniture(String text) {
    Lines lines = lines(text);
    Map<Integer, String> found = new Paging(lines).furniture();
    return found.entrySet().stream().map(e -> e.getValue() + " " + lines.body(e.getKey())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- %d -",
        "-%d-",
        "%d",
        "— %d —",
        "[%d]",
        "(%d)",
        "[Page %d]",
        "=== Page %d ===",
        "Page %d",
        ".../%d",
        "%d."
      })
  void numbersOfAnyFormBeginPages(String form) {
    String text = book(5, page -> String.format(form, page));
    assertEquals(List.of("1", "2", "3", "4", "5"), numbers(text));
    assertEquals(
        IntStream.rangeClosed(2, 5).mapToObj(n -> "pageNum " + String.format(form, n)).toList(),
        furniture(text));
  }

  @Test
  void runningHeadsCountAtEitherSide() {
    String text =
        book(
            5,
            p -> p % 2 == 0 ? 110 + p + " LES PONTS DE PIERRE." : "LIVRE DEUXIÈME. " + (110 + p));
    assertEquals(List.of("111", "112", "113", "114", "115"), numbers(text));
    assertEquals("head 112 LES PONTS DE PIERRE.", furniture(text).get(0));
  }

  @Test
  void aPrefaceCountsInRomanNumerals() {
    String[] roman = {"", "I", "II", "III", "IV", "V"};
    String text = book(5, p -> p % 2 == 0 ? roman[p] + " PRÉFACE" : "PRÉFACE " + roman[p]);
    assertEquals(List.of("I", "II", "III", "IV", "V"), numbers(text));
  }

  @Test
  void rulesAndStampsBelongToThePage() {
    String text = book(4, p -> "-".repeat(60) + "\nLES PONTS " + p + "\nSource gallica.bnf.fr / X");
    assertEquals(List.of("1", "2", "3", "4"), numbers(text));
    assertEquals(9, furniture(text).size());
    text = book(5, p -> "-".repeat(60) + "\nLES PONTS DE PIERRE");
    assertEquals(List.of("1", "2", "3", "4", "5"), numbers(text));
  }

  @Test
  void strokesOfTheTypewriterAndLostDashesAreReadByTheSequence() {
    String[] read = {"", "", "- Z -", "-3", "- 4 -.", "--5", "- 6 -", "-7-", "- 8-", "9", "- I0 -"};
    String text = book(10, p -> read[p]);
    assertEquals(IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList(), numbers(text));
  }

  @Test
  void aLostNumberLeavesAGapAndShiftsNone() {
    String text = book(6, p -> p == 4 ? "" : "- " + p + " -");
    assertEquals(List.of("1", "2", "3", "5", "6"), numbers(text));
  }

  @Test
  void numbersAtTheFootNumberThePageAboveThem() {
    List<String> prose = prose(90, 3);
    StringBuilder text = new StringBuilder();
    for (int page = 0; page < 5; page++) {
      prose.subList(18 * page, 18 * page + 18).forEach(line -> text.append(line).append('\n'));
      text.append('\n').append(page + 1).append("\n\n");
    }
    assertEquals(List.of("1", "2", "3", "4", "5"), numbers(text.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d", "- %d -", "%d.", "(%d)"})
  void sectionsEndWithASentenceAndDifferInLength(String form) {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    for (int section = 1; section <= 12; section++) {
      text.append(String.format(form, section)).append("\n\n");
      prose(8 + random.nextInt(60), section).forEach(line -> text.append(line).append('\n'));
      text.append("Ce fut la ").append(WORDS[section]).append(".\n\n");
    }
    assertEquals(List.of("1"), numbers(text.toString()));
  }

  @Test
  void listsAndYearsAreNoPages() {
    StringBuilder list = new StringBuilder();
    StringBuilder years = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      list.append(i).append("\nUn pont de pierre\n");
      years.append(1900 + i).append('\n');
      prose(3 + i % 7, i).forEach(line -> years.append(line).append('\n'));
      years.append("Le ").append(WORDS[i + 2]).append(" fut bâti.\n");
    }
    assertEquals(List.of("1"), numbers(list.toString()));
    assertEquals(List.of("1"), numbers(years.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "- 2 -", "(2)", "-2-", ".2."})
  void theSecondPageOfALetterShowsItsNumberAfterAFormFeed(String number) {
    String text = book(2, p -> "\f" + number);
    assertEquals(List.of("1", "2"), numbers(text));
    assertEquals(List.of("pageNum " + number), furniture(text));
  }

  @Test
  void afterAFormFeedNoNumberOfTheTextIsOneOfPages() {
    assertTrue(furniture(book(2, p -> "\f1914")).isEmpty());
    assertTrue(furniture(book(3, p -> "\f7")).isEmpty());
  }

  @Test
  void numbersThatRepeatOrGoAstrayShiftNone() {
    String[] repeated = {"", "", "- 2 -", "- 3 -", "- 3 -", "- 4 -", "- 5 -"};
    assertEquals(
        List.of("1", "2", "3", "3bis", "4", "5"), numbers(book(6, p -> "\f" + repeated[p])));
    String[] astray = {"", "", "- 2 -", "- 3 -", "- 40 -", "- 5 -", "- 6 -"};
    assertEquals(List.of("1", "2", "3", "[4]", "5", "6"), numbers(book(6, p -> "\f" + astray[p])));
  }

  @Test
  void anEnclosureCountsAnew() {
    String[] head = {"", "", "- 2 -", "- 3 -", "COPIE", "- 2 -", "- 3 -"};
    assertEquals(List.of("1", "2", "3", "1", "2", "3"), numbers(book(6, p -> "\f" + head[p])));
  }
}
