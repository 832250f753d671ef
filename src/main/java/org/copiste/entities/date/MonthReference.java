package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;

/**
 * Reads what names the month of a day by the day of writing: {@code de ce mois}, {@code courant},
 * {@code du présent mois}, {@code du mois dernier}.
 */
final class MonthReference {
  private static final Set<String> OF = FunctionWords.inDates("of");
  private static final Set<String> THIS = FunctionWords.inDates("this");
  private static final Set<String> CURRENT = FunctionWords.inDates("current");
  private static final Set<String> MONTH = FunctionWords.inDates("month");
  private static final Set<String> LAST = FunctionWords.inDates("last");

  private final TokenCursor tokens;

  MonthReference(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /**
   * A reference.
   *
   * @param end index one past its last token
   */
  record Read(DateExpression.Relation relation, int end) {}

  /** The reference that begins at a token. */
  Optional<Read> at(int i) {
    int next = tokens.isAny(i, OF) ? i + 1 : i;
    if (tokens.isAny(next, CURRENT)) {
      return Optional.of(new Read(DateExpression.Relation.THIS_MONTH, next + 1));
    }
    if (next > i && tokens.isAny(next, THIS) && tokens.isAny(next + 1, MONTH)) {
      return Optional.of(new Read(DateExpression.Relation.THIS_MONTH, next + 2));
    }
    boolean before = next > i && tokens.isAny(next, MONTH) && tokens.isAny(next + 1, LAST);
    return before
        ? Optional.of(new Read(DateExpression.Relation.MONTH_BEFORE, next + 2))
        : Optional.empty();
  }
}
