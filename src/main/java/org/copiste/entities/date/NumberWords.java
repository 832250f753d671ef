package org.copiste.entities.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;

/**
 * Numbers written in words, as days and years are: {@code mil huit cent quarante-huit}, {@code
 * dix-neuvième}.
 */
final class NumberWords {
  private static final Map<String, Integer> SMALL = cardinalsAndOrdinals();
  private static final Set<String> HUNDRED = FunctionWords.inDates("hundred");
  private static final Set<String> THOUSAND = FunctionWords.inDates("thousand");
  private static final Set<String> AND = FunctionWords.inDates("and");

  private NumberWords() {}

  private static Map<String, Integer> cardinalsAndOrdinals() {
    Map<String, Integer> all = new HashMap<>(WordLists.numbers("dates/ordinals"));
    all.putAll(WordLists.numbers("dates/number-words"));
    return Map.copyOf(all);
  }

  /** All words that numbers are made of. */
  static Set<String> all() {
    Set<String> all = new HashSet<>(SMALL.keySet());
    all.addAll(HUNDRED);
    all.addAll(THOUSAND);
    return all;
  }

  /** The longest number, above 0, that begins at a token. */
  static Optional<ReadNumber> at(List<Token> tokens, int first) {
    int total = 0;
    int hundreds = 0;
    int i = first;
    int end = first;
    while (i < tokens.size() && isPart(tokens.get(i))) {
      int[] sum = {total, hundreds};
      boolean understood = true;
      for (String word : tokens.get(i).folded().split("-", -1)) {
        understood &= (AND.contains(word) && i > first) || add(word, sum);
      }
      if (!understood) {
        break;
      }
      total = sum[0];
      hundreds = sum[1];
      i++;
      if (!AND.contains(tokens.get(i - 1).folded())) {
        end = i;
      }
    }
    int value = total + hundreds;
    return end > first && value > 0 ? Optional.of(new ReadNumber(value, end)) : Optional.empty();
  }

  private static boolean isPart(Token token) {
    return token.kind() == Token.Kind.WORD || AND.contains(token.folded());
  }

  /** Adds a word to the sum, which is {thousands, the rest}. */
  private static boolean add(String word, int[] sum) {
    Integer small = SMALL.get(word);
    if (small != null) {
      boolean eighty = small == 20 && sum[1] % 100 == 4;
      sum[1] = eighty ? sum[1] - 4 + 80 : sum[1] + small;
    } else if (HUNDRED.contains(word)) {
      sum[1] = Math.max(1, sum[1]) * 100;
    } else if (THOUSAND.contains(word)) {
      sum[0] = Math.max(1, sum[1]) * 1000;
      sum[1] = 0;
    } else {
      return false;
    }
    return true;
  }
}
