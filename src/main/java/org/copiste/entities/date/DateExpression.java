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

  /** What the text says of a year or month that it leaves out. */
  enum Relation {
    NONE,
    LAST,
    NEXT,
    /** The days are of the month of writing. */
    THIS_MONTH,
    /** The days are of the month before that. */
    MONTH_BEFORE
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
