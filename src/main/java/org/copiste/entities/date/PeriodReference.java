package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import org.copiste.entities.date.DateExpression.Relation;
import org.copiste.entities.lexicon.FunctionWords;

/**
 * Reads what names a month or year by the day of writing or by the date before: {@code de ce mois},
 * {@code courant}, {@code du mois dernier}, {@code du même mois}, {@code de l'année prochaine}.
 */
final class PeriodReference {
  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> ARTICLE = FunctionWords.inDates("article");
  private static final Set<String> THIS = FunctionWords.inDates("this");
  private static final Set<String> CURRENT = FunctionWords.inDates("current");
  private static final Set<String> MISREAD_CURRENT = FunctionWords.inDates("misread-current");
  private static final Set<String> MONTH = FunctionWords.inDates("month");
  private static final Set<String> THIS_MONTH = FunctionWords.inDates("this-month");
  private static final Set<String> YEAR = FunctionWords.inDates("year-word");
  private static final Set<String> LAST = FunctionWords.inDates("last");
  private static final Set<String> NEXT = FunctionWords.inDates("next");
  private static final Set<String> AFTER_DAY = FunctionWords.inDates("after-day");
  private static final Set<String> SAME = FunctionWords.inDates("same");
  private static final Set<String> FOLLOWING = FunctionWords.inDates("following");
  private static final Set<String> PRECEDING = FunctionWords.inDates("preceding");

  private final TokenCursor tokens;

  PeriodReference(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /**
   * A reference.
   *
   * @param end index one past its last token
   */
  record Read(Relation relation, int end) {}

  /** The month that is named so after days without one. */
  Optional<Read> month(int i) {
    int next = tokens.isAny(i, OF) ? i + 1 : i;
    boolean misreadAbbreviation =
        tokens.isAny(next, MISREAD_CURRENT) && tokens.is(next + 1, ".") && tokens.isGlued(next + 1);
    if (tokens.isAny(next, CURRENT) || misreadAbbreviation) {
      return read(Relation.THIS_MONTH, next + 1);
    }
    if (tokens.isAny(i, AFTER_DAY)) {
      return read(tokens.isAny(i, NEXT) ? Relation.MONTH_AFTER : Relation.MONTH_BEFORE, i + 1);
    }
    if (next == i) {
      return Optional.empty();
    }
    if (tokens.isAny(next, THIS) && tokens.isAny(next + 1, THIS_MONTH)) {
      return read(Relation.THIS_MONTH, next + 2);
    }
    if (tokens.isAny(next, SAME) && tokens.isAny(next + 1, MONTH)) {
      return read(Relation.SAME_MONTH, next + 2);
    }
    if (!tokens.isAny(next, MONTH)) {
      return Optional.empty();
    }
    if (tokens.isAny(next + 1, CURRENT)) {
      return read(Relation.THIS_MONTH, next + 2);
    }
    if (tokens.isAny(next + 1, LAST)) {
      return read(Relation.MONTH_BEFORE, next + 2);
    }
    return tokens.isAny(next + 1, NEXT) ? read(Relation.MONTH_AFTER, next + 2) : Optional.empty();
  }

  private static Optional<Read> read(Relation relation, int end) {
    return Optional.of(new Read(relation, end));
  }

  /** One word after a month that tells its year, with its end. */
  Optional<Read> word(int i) {
    Relation relation =
        tokens.isAny(i, LAST)
            ? Relation.LAST
            : tokens.isAny(i, NEXT)
                ? Relation.NEXT
                : tokens.isAny(i, CURRENT)
                    ? Relation.THIS_YEAR
                    : tokens.isAny(i, FOLLOWING)
                        ? Relation.FOLLOWING
                        : tokens.isAny(i, PRECEDING) ? Relation.PRECEDING : Relation.NONE;
    return relation == Relation.NONE ? Optional.empty() : read(relation, i + 1);
  }

  /** {@code de cette année, de l'an passé, de la même année, l'année suivante}. */
  Relation year(int i) {
    int at = tokens.is(i, ",") ? i + 1 : i;
    at = tokens.isAny(at, OF) ? at + 1 : at;
    at = tokens.isAny(at, ARTICLE) ? at + 1 : at;
    boolean current = tokens.isAny(at, THIS);
    boolean same = tokens.isAny(at, SAME);
    at = current || same ? at + 1 : at;
    if (at == i || !tokens.isAny(at, YEAR)) {
      return Relation.NONE;
    }
    if (current || tokens.isAny(at + 1, CURRENT) || tokens.isAny(at + 1, THIS)) {
      return Relation.THIS_YEAR;
    }
    if (same) {
      return Relation.SAME_YEAR;
    }
    if (tokens.isAny(at + 1, LAST)) {
      return Relation.YEAR_BEFORE;
    }
    if (tokens.isAny(at + 1, NEXT)) {
      return Relation.YEAR_AFTER;
    }
    if (tokens.isAny(at + 1, FOLLOWING)) {
      return Relation.FOLLOWING_YEAR;
    }
    return tokens.isAny(at + 1, PRECEDING) ? Relation.PRECEDING_YEAR : Relation.NONE;
  }
}
