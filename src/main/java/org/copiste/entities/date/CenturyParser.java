package org.copiste.entities.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.text.RomanNumerals;
import org.copiste.model.DateValue;

/**
 * Reads centuries: {@code XIXe siècle}, {@code dix-neuvième siècle}, {@code fin du XVIIIe siècle}.
 */
final class CenturyParser {
  private static final int LAST = 21;
  private static final int BEGIN_ENDS = 33;
  private static final int MIDDLE_ENDS = 66;
  private static final Set<String> OF = Set.of("du", "de", "d'");

  /** Ordinals whose stem is not the number itself. */
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("premier", 1),
          Map.entry("deuxieme", 2),
          Map.entry("second", 2),
          Map.entry("troisieme", 3),
          Map.entry("quatrieme", 4),
          Map.entry("cinquieme", 5),
          Map.entry("sixieme", 6),
          Map.entry("septieme", 7),
          Map.entry("huitieme", 8),
          Map.entry("neuvieme", 9),
          Map.entry("dixieme", 10),
          Map.entry("onzieme", 11),
          Map.entry("douzieme", 12),
          Map.entry("treizieme", 13),
          Map.entry("quatorzieme", 14),
          Map.entry("quinzieme", 15),
          Map.entry("seizieme", 16),
          Map.entry("dix-septieme", 17),
          Map.entry("dix-huitieme", 18),
          Map.entry("dix-neuvieme", 19),
          Map.entry("vingtieme", 20));

  private final TokenCursor tokens;

  CenturyParser(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** The century that begins at a token; one before Christ stays without a value. */
  Optional<DateExpression> at(int i) {
    DatePoint.Part part = DateWords.part(tokens.at(i));
    int number = i;
    if (part != DatePoint.Part.WHOLE) {
      if (!tokens.isAny(i + 1, OF)) {
        return Optional.empty();
      }
      number = tokens.folded(i + 2).equals("l'") ? i + 3 : i + 2;
    }
    if (!tokens.folded(number + 1).equals("siecle")
        && !tokens.folded(number + 1).equals("siecles")) {
      return Optional.empty();
    }
    int end = number + 2;
    boolean before = tokens.folded(end).equals("avant") || tokens.folded(end).equals("av");
    return number(number)
        .filter(c -> c >= 1 && c <= LAST)
        .map(c -> DateExpression.fixed(i, end, before ? DateValue.UNKNOWN : value(c, part)));
  }

  private Optional<Integer> number(int i) {
    Optional<Integer> words = Optional.ofNullable(ORDINALS.get(tokens.folded(i)));
    String figures = tokens.at(i).text().replaceAll("(?:er|e|ème|me)$", "");
    boolean arabic =
        tokens.isNumber(i)
            && figures.length() <= 2
            && !figures.isEmpty()
            && figures.chars().allMatch(Character::isDigit);
    return words.or(
        () -> arabic ? Optional.of(Integer.parseInt(figures)) : RomanNumerals.value(figures));
  }

  /** The hundred years from 01 to 00, or a third of them. */
  private static DateValue value(int century, DatePoint.Part part) {
    int zero = (century - 1) * 100;
    return switch (part) {
      case WHOLE ->
          DateValue.range(DateValues.year(zero + 1), DateValues.year(zero + 100))
              .withEdtf(String.format(Locale.ROOT, "%02dXX", century - 1));
      case BEGIN -> DateValue.within(DateValues.year(zero + 1), DateValues.year(zero + BEGIN_ENDS));
      case MIDDLE ->
          DateValue.within(
              DateValues.year(zero + BEGIN_ENDS + 1), DateValues.year(zero + MIDDLE_ENDS));
      case END ->
          DateValue.within(DateValues.year(zero + MIDDLE_ENDS + 1), DateValues.year(zero + 100));
    };
  }
}
