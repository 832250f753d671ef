package org.copiste.model;

import java.util.Optional;

/**
 * The normalised value of a date, in the W3C profile of ISO 8601: {@code 1923}, {@code 1923-10},
 * {@code 1923-10-08}, or without a year {@code --10-08}. A value has {@code when}, or {@code from}
 * and/or {@code to}, or {@code notBefore} and/or {@code notAfter}; a date that could not be
 * normalised has none of them. The components correspond to the TEI attributes of the same names.
 * They are not checked here; a value that no calendar has is left out before a document is encoded.
 *
 * @param when a single day, month or year
 * @param from the first day of a period
 * @param to the last day of a period
 * @param notBefore the earliest possible date
 * @param notAfter the latest possible date
 * @param edtf the same in the Extended Date/Time Format of the Library of Congress where that says
 *     more, such as {@code 1922-23} for autumn 1922
 */
public record DateValue(
    Optional<String> when,
    Optional<String> from,
    Optional<String> to,
    Optional<String> notBefore,
    Optional<String> notAfter,
    Optional<String> edtf) {

  private static final Optional<String> NO = Optional.empty();

  /** The value of a date that could not be normalised. */
  public static final DateValue UNKNOWN = new DateValue(NO, NO, NO, NO, NO, NO);

  /** A single day, month or year. */
  public static DateValue when(String iso) {
    return new DateValue(Optional.of(iso), NO, NO, NO, NO, NO);
  }

  /** A period, first and last day included. */
  public static DateValue range(String from, String to) {
    return new DateValue(NO, Optional.of(from), Optional.of(to), NO, NO, NO);
  }

  /** An unknown date between two dates, both included. */
  public static DateValue within(String notBefore, String notAfter) {
    return new DateValue(NO, NO, NO, Optional.of(notBefore), Optional.of(notAfter), NO);
  }

  /** The same value with this Extended Date/Time Format. */
  public DateValue withEdtf(String value) {
    return new DateValue(when, from, to, notBefore, notAfter, Optional.of(value));
  }
}
