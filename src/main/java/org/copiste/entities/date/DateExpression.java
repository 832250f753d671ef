package org.copiste.entities.date;

import java.util.List;
import java.util.Optional;
import org.copiste.model.DateValue;

/**
 * A date as it stands in the text.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param points one or more, in the order of the text, completed by each other
 * @param link how several points belong together
 * @param relation which year is meant where none is written
 * @param fixed the value, where the expression is no matter of points: decades, centuries
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
    /** Some time between them. */
    BETWEEN,
    /** One day in the old and in the new style. */
    STYLES
  }

  /** What is said about a year that is not written. */
  enum Relation {
    NONE,
    LAST,
    NEXT
  }

  static DateExpression fixed(int first, int end, DateValue value) {
    return new DateExpression(first, end, List.of(), Link.RANGE, Relation.NONE, Optional.of(value));
  }

  DatePoint lastPoint() {
    return points.get(points.size() - 1);
  }
}
