package org.copiste.entities.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.model.DateValue;

/**
 * Reads centuries: {@code XIXe siècle}, {@code dix-neuvième siècle}, {@code fin du XVIIIe siècle}.
 */
final class CenturyParser {
  /** The year within a century, 1 to 100, in which its first and its second third end. */
  private static final int BEGIN_ENDS = 33;

  private static final int MIDDLE_ENDS = 66;

  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> ELIDED_ARTICLE = FunctionWords.inDates("elided-article");
  private static final Set<String> CENTURY = FunctionWords.inDates("century");
  private static final Set<String> BEFORE_CHRIST = FunctionWords.inDates("before-christ");
  private static final Map<String, Integer> ORDINALS = WordLists.numbers("dates/ordinals");

  private final TokenCursor tokens;

  CenturyParser(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** The century that begins at a token; one before Christ has no value. */
  Optional<DateExpression> at(int i) {
    DatePoint.Part part = DateWords.part(tokens.at(i));
    int number = i;
    if (part != DatePoint.Part.WHOLE) {
      if (!tokens.isAny(i + 1, OF)) {
        return Optional.empty();
      }
      number = tokens.isAny(i + 2, ELIDED_ARTICLE) ? i + 3 : i + 2;
    }
    if (!tokens.isAny(number + 1, CENTURY)) {
      return Optional.empty();
    }
    int end = number + 2;
    boolean before = tokens.isAny(end, BEFORE_CHRIST);
    return number(number)
        .filter(c -> c >= 1 && c <= DateLimits.LAST_CENTURY)
        .map(c -> DateExpression.fixed(i, end, before ? DateValue.UNKNOWN : value(c, part)));
  }

  private Optional<Integer> number(int i) {
    return Optional.ofNullable(ORDINALS.get(tokens.folded(i))).or(() -> tokens.numeral(i));
  }

  /** The hundred years from 01 to 00, or one third of them. */
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
