package org.copiste.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.model.DateValue;

/**
 * The value of a date as a person writes it: a day, month or year in ISO form ({@code 1923-10-08},
 * {@code 1923-10}, {@code 1923}, {@code --10-08}); a period {@code 1923-10/1924}, one of its ends
 * open ({@code ../1924}, {@code 1923/..}); or a day between two, {@code [1923..1924]}. Periods and
 * unknown days are written as in EDTF, the Extended Date/Time Format of the Library of Congress.
 */
final class DecidedDate {
  private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
  private static final Pattern MONTH = Pattern.compile("-?\\d{4}-\\d\\d");
  private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d\\d-\\d\\d");
  private static final String OPEN = "..";

  private DecidedDate() {}

  /** The value; without any component for an empty string; empty for what is no date. */
  static Optional<DateValue> of(String written) {
    String iso = written.strip();
    if (iso.isEmpty()) {
      return Optional.of(DateValue.UNKNOWN);
    }
    if (iso.contains("/")) {
      return bounds(iso.split("/", -1), false);
    }
    if (iso.startsWith("[") && iso.endsWith("]")) {
      return bounds(iso.substring(1, iso.length() - 1).split("\\.\\.", -1), true);
    }
    return isReal(iso) ? Optional.of(DateValue.when(iso)) : Optional.empty();
  }

  private static Optional<DateValue> bounds(String[] ends, boolean between) {
    if (ends.length != 2) {
      return Optional.empty();
    }
    Optional<String> first = end(ends[0]);
    Optional<String> last = end(ends[1]);
    boolean real = first.stream().allMatch(DecidedDate::isReal);
    real &= last.stream().allMatch(DecidedDate::isReal);
    if (!real || (first.isEmpty() && last.isEmpty()) || isLater(first, last)) {
      return Optional.empty();
    }
    Optional<String> no = Optional.empty();
    return Optional.of(
        between
            ? new DateValue(no, no, no, first, last, no)
            : new DateValue(no, first, last, no, no, no));
  }

  private static Optional<String> end(String written) {
    return Optional.of(written.strip()).filter(e -> !e.isEmpty() && !e.equals(OPEN));
  }

  /** Whether a period ends before it begins, as far as both ends are precise. */
  private static boolean isLater(Optional<String> first, Optional<String> last) {
    if (first.isEmpty() || last.isEmpty() || first.get().startsWith("-")) {
      return false;
    }
    int length = Math.min(first.get().length(), last.get().length());
    return first.get().substring(0, length).compareTo(last.get().substring(0, length)) > 0;
  }

  private static boolean isReal(String iso) {
    try {
      if (DAY.matcher(iso).matches()) {
        return LocalDate.parse(iso).getYear() != 0;
      }
      if (MONTH.matcher(iso).matches()) {
        return YearMonth.parse(iso).getYear() != 0;
      }
      if (YEAR.matcher(iso).matches()) {
        return Integer.parseInt(iso) != 0;
      }
      return MonthDay.parse(iso).getMonthValue() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
