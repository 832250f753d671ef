package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.structure.line.Lines;

/**
 * The number by which each page goes: the printed one where at least two pages show a number and
 * all that do agree with the order of the pages; otherwise its position, from 1.
 */
public final class PageLabels {
  private PageLabels() {}

  /**
   * The number of each page.
   *
   * @param furniture the kind of each line of furniture, by the line's index
   * @param starts the offset at which each page begins, in order
   */
  public static List<String> numbers(
      Lines lines, Map<Integer, String> furniture, List<Integer> starts) {
    Map<Integer, Integer> timesByShift = new TreeMap<>();
    furniture.forEach(
        (line, sort) -> {
          int number = printed(lines.body(line), sort);
          if (number > 0) {
            timesByShift.merge(number - pageOf(lines.start(line), starts), 1, Integer::sum);
          }
        });
    boolean alike = timesByShift.size() == 1 && timesByShift.values().iterator().next() >= 2;
    int shift = alike ? timesByShift.keySet().iterator().next() : 1;
    List<String> numbers = new ArrayList<>();
    for (int page = 0; page < starts.size(); page++) {
      numbers.add(Integer.toString(page + Math.max(1, shift)));
    }
    return numbers;
  }

  private static int printed(String body, String sort) {
    return switch (sort) {
      case Furniture.PAGE_NUMBER ->
          body.chars().anyMatch(Character::isDigit) ? PageNumbers.value(body) : 0;
      case Furniture.HEAD, Furniture.FOOT -> PageNumbers.atEdge(body);
      default -> 0;
    };
  }

  private static int pageOf(int offset, List<Integer> starts) {
    int page = 0;
    while (page + 1 < starts.size() && starts.get(page + 1) <= offset) {
      page++;
    }
    return page;
  }
}
