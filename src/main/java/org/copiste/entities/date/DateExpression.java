package org.copiste.entities.date;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.copiste.model.DateValue;

/**
 * A date as written in the text.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param points in the order of the text, completed by each other; none where the value is fixed
 * @param link how the points belong together
 * @param relation what the text says of a year that it leaves out
 * @param fixed the value of an expression without points, such as a decade or a century
 */
record DateExpression(
    int first,
    int end,
    List<DatePoint> points,
    Link link,
    Relation relation,
    Optional<DateValue> fixed) {

  /** How points belong together. */
  enum Link {
    /** From the first to the last. */
    RANGE,
    /** Each of them. */
    LIST,
    /** One of them. */
    EITHER,
    /** Some time between them. */
    BETWEEN,
    /** One day in the Julian and in the Gregorian calendar. */
    STYLES
  }

  /**
   * What the text says of a year or month that it leaves out; {@code this} and {@code last} are
   * counted from the day of writing, {@code same} and {@code following} from the date before.
   */
  enum Relation {
    NONE,
    /** {@code cinquantenaire du 4 septembre}: a year that neither tells. */
    ANY_YEAR,
    /** {@code mars dernier}. */
    LAST,
    /** {@code mars prochain}. */
    NEXT,
    /** {@code le 3 mars suivant}. */
    FOLLOWING,
    /** {@code le 3 mars précédent}. */
    PRECEDING,
    /** {@code le 3 mars de cette année}, {@code mars courant}. */
    THIS_YEAR,
    YEAR_BEFORE,
    YEAR_AFTER,
    SAME_YEAR,
    FOLLOWING_YEAR,
    PRECEDING_YEAR,
    /** {@code le 3 courant}: the days are of the month of writing. */
    THIS_MONTH,
    MONTH_BEFORE,
    MONTH_AFTER,
    /** {@code le 3 du même mois}. */
    SAME_MONTH,
    /** Nothing: days without a month, which in a letter are dates all the same. */
    DAYS,
    /** {@code votre lettre du 3}: days of which a letter tells that they are past. */
    DAYS_OF_MESSAGE;

    /** Whether days without a month are of the month of another day. */
    boolean isOfMonth() {
      return this == THIS_MONTH
          || this == MONTH_BEFORE
          || this == MONTH_AFTER
          || this == SAME_MONTH;
    }

    /** Whether days stand without anything that names their month. */
    boolean isDaysAlone() {
      return this == DAYS || this == DAYS_OF_MESSAGE;
    }
  }

  static DateExpression fixed(int first, int end, DateValue value) {
    return new DateExpression(first, end, List.of(), Link.RANGE, Relation.NONE, Optional.of(value));
  }

  /** The same with other token indices. */
  DateExpression at(IntUnaryOperator place) {
    return new DateExpression(
        place.applyAsInt(first), place.applyAsInt(end), points, link, relation, fixed);
  }
}
