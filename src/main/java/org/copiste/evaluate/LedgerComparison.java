package org.copiste.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copiste.model.Span;

/**
 * Compares two ledgers of the same source: names and dates by exact boundaries (outer blanks and
 * punctuation aside) and type, and by the entry that they mean or their value; notes by call and
 * number and by their text, paragraphs and pages by where they begin, blocks by where they begin
 * and their kind.
 */
final class LedgerComparison {
  private static final String OUTER = "«»“”\",;:()[]";

  private LedgerComparison() {}

  /** Counts by kind: {@code person}, …, {@code note calls}, {@code blocks}, {@code pages}. */
  static Map<String, PrecisionRecall> of(LedgerFile gold, LedgerFile system) {
    Map<String, PrecisionRecall> result = new TreeMap<>();
    Set<String> types = new HashSet<>();
    gold.mentions().forEach(m -> types.add(m.type()));
    system.mentions().forEach(m -> types.add(m.type()));
    for (String type : types) {
      result.put("mentions: " + type, match(names(gold, type), names(system, type)));
    }
    for (boolean date : new boolean[] {false, true}) {
      Set<String> meant = meanings(gold, date);
      if (!meant.isEmpty()) {
        result.put(
            date ? "mentions: value of a date" : "mentions: entry meant",
            match(meant, meanings(system, date)));
      }
    }
    result.put("notes: call and number", match(calls(gold), calls(system)));
    result.put("notes: number and text", match(bodies(gold), bodies(system)));
    result.put("blocks: begin", match(starts(gold), starts(system)));
    result.put("blocks: begin and kind", match(kinds(gold), kinds(system)));
    result.put(
        "pages: begin", match(set(gold.pages(), Span::start), set(system.pages(), Span::start)));
    return result;
  }

  private static <T> PrecisionRecall match(Set<T> gold, Set<T> system) {
    int right = (int) system.stream().filter(gold::contains).count();
    return new PrecisionRecall(gold.size(), system.size(), right);
  }

  private static <A, B> Set<B> set(List<A> all, Function<A, B> key) {
    return all.stream().map(key).collect(Collectors.toSet());
  }

  private static Set<Span> names(LedgerFile ledger, String type) {
    return ledger.mentions().stream()
        .filter(m -> m.type().equals(type))
        .map(LedgerComparison::trimmed)
        .collect(Collectors.toSet());
  }

  private static Set<String> meanings(LedgerFile ledger, boolean date) {
    return ledger.mentions().stream()
        .filter(m -> !m.meaning().isEmpty() && m.type().equals("date") == date)
        .map(m -> trimmed(m) + " " + m.meaning())
        .collect(Collectors.toSet());
  }

  private static Span trimmed(LedgerFile.Named mention) {
    String text = mention.text();
    int start = 0;
    int end = text.length();
    while (start < end && isOuter(text.charAt(start), true)) {
      start++;
    }
    while (end > start && isOuter(text.charAt(end - 1), false)) {
      end--;
    }
    int from = mention.at().start() + start;
    return new Span(from, Math.max(from, mention.at().end() - (text.length() - end)));
  }

  private static boolean isOuter(char c, boolean leading) {
    return Character.isWhitespace(c) || OUTER.indexOf(c) >= 0 || (leading && c == '.');
  }

  private static Set<String> calls(LedgerFile ledger) {
    return ledger.notes().stream()
        .filter(n -> n.call() >= 0)
        .map(n -> n.n() + "@" + n.call())
        .collect(Collectors.toSet());
  }

  private static Set<String> bodies(LedgerFile ledger) {
    return set(ledger.notes(), n -> n.n() + "@" + n.body());
  }

  private static Set<Integer> starts(LedgerFile ledger) {
    return set(ledger.blocks(), b -> b.at().start());
  }

  private static Set<String> kinds(LedgerFile ledger) {
    return set(ledger.blocks(), b -> b.kind() + "@" + b.at().start());
  }
}
