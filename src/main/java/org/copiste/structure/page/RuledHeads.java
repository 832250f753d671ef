package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.structure.line.Lines;

/**
 * Finds pages that begin with a line drawn across and a running head that comes again: how some
 * programs write out the pages of a scan.
 */
final class RuledHeads {
  /** Fewest strokes of a line drawn across the page. */
  private static final int LONG_RULE = 20;

  /** Fewest lines of a page. */
  private static final int SHORTEST_PAGE = 8;

  /** All but one in so many such rules must have a head that comes again. */
  private static final int EXCEPTIONS = 5;

  private RuledHeads() {}

  /** The rules with which pages begin, in order; none if there are fewer than three of them. */
  static List<Integer> find(Lines lines) {
    Map<Integer, String> heads = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    List<Integer> rules = new ArrayList<>();
    for (int i = 0; i + 1 < lines.count(); i++) {
      if (lines.width(i) < LONG_RULE || !Furniture.isRule(lines.body(i))) {
        continue;
      }
      int head = lines.blank(i + 1) && i + 2 < lines.count() ? i + 2 : i + 1;
      String key = Furniture.key(lines.body(head));
      boolean far = rules.isEmpty() || i - rules.get(rules.size() - 1) > SHORTEST_PAGE;
      if (!far) {
        return List.of();
      }
      rules.add(i);
      heads.put(i, key);
      if (key.length() >= Furniture.SHORTEST_HEAD && lines.width(head) <= Furniture.LONGEST_HEAD) {
        times.merge(key, 1, Integer::sum);
      }
    }
    List<Integer> found =
        rules.stream()
            .filter(i -> times.getOrDefault(heads.get(i), 0) >= Furniture.REPEATED)
            .toList();
    return EXCEPTIONS * (rules.size() - found.size()) <= rules.size() ? found : List.of();
  }
}
