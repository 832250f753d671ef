package org.copiste.entities.date;

import java.util.List;
import java.util.Optional;

/**
 * Reads a day in the old and in the new style: {@code 25 octobre (7 novembre) 1917}, {@code 25
 * octobre/7 novembre 1917}, {@code 12/24 mars 1812}.
 */
final class BothStyles {
  private final TokenCursor tokens;
  private final DatePointParser points;

  BothStyles(TokenCursor tokens, DatePointParser points) {
    this.tokens = tokens;
    this.points = points;
  }

  /** The day whose first writing begins at a token and was read already. */
  Optional<DateExpression> at(int i, DatePointParser.Parsed old) {
    int sign = old.end();
    boolean bracket = tokens.is(sign, "(");
    boolean day = old.point().isDayOfMonth() || old.point().isBareDay() && !bracket;
    if (!day || !bracket && !tokens.is(sign, "/")) {
      return Optional.empty();
    }
    return points
        .at(sign + 1)
        .filter(p -> p.point().isDayOfMonth())
        .filter(p -> !bracket || tokens.is(p.end(), ")"))
        .flatMap(p -> expression(i, old.point(), p, bracket));
  }

  private Optional<DateExpression> expression(
      int i, DatePoint old, DatePointParser.Parsed after, boolean bracket) {
    int end = bracket ? after.end() + 1 : after.end();
    DatePoint day = after.point();
    if (day.year().isEmpty() && bracket && tokens.isDigits(end, 4, 4)) {
      day = day.withYear(tokens.digits(end));
      end++;
    } else if (day.year().isEmpty()) {
      day = day.completedBy(old);
    }
    DatePoint before = old.completedBy(day);
    return day.year().isPresent() && DateValues.isSameDay(before, day)
        ? Optional.of(
            new DateExpression(
                i,
                end,
                List.of(before, day),
                DateExpression.Link.STYLES,
                DateExpression.Relation.NONE,
                Optional.empty()))
        : Optional.empty();
  }
}
