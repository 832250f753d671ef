package org.copiste.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Years, months and days in ISO 8601 form, as TEI's date attributes take them. */
final class IsoDate {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private IsoDate() {}

  /** Whether this is a year, a month or a day that exists. */
  static boolean isValid(String value) {
    if (!FORM.matcher(value).matches()) {
      return false;
    }
    try {
      if (value.length() == 10) {
        return LocalDate.parse(value) != null;
      }
      return value.length() == 4 || YearMonth.parse(value) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
