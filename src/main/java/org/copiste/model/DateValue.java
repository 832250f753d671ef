package org.copiste.model;

import java.util.Optional;

/**
 * What a date means, in the W3C forms of ISO 8601 ({@code 1923}, {@code 1923-10}, {@code
 * 1923-10-08}). Either {@code when}, or {@code from} and/or {@code to}, or {@code notBefore} and/or
 * {@code notAfter}, or nothing where it could not be normalised.
 *
 * @param edtf the Extended Date/Time Format where it says more, such as {@code 1922-23}
 */
public record DateValue(
    Optional<String> when,
    Optional<String> from,
    Optional<String> to,
    Optional<String> notBefore,
    Optional<String> notAfter,
    Optional<String> edtf) {

  private static final Optional<String> NO = Optional.empty();

  /** A date that could not be normalised. */
  public static final DateValue UNKNOWN = new DateValue(NO, NO, NO, NO, NO, NO);

  /** A single day, month or year. */
  public static DateValue when(String iso) {
    return new DateValue(Optional.of(iso), NO, NO, NO, NO, NO);
  }

  /** A stretch of time, both ends included. */
  public static DateValue range(String from, String to) {
    return new DateValue(NO, Optional.of(from), Optional.of(to), NO, NO, NO);
  }

  /** Some time between two dates, both included. */
  public static DateValue within(String notBefore, String notAfter) {
    return new DateValue(NO, NO, NO, Optional.of(notBefore), Optional.of(notAfter), NO);
  }

  /** The same date with its Extended Date/Time Format. */
  public DateValue withEdtf(String value) {
    return new DateValue(when, from, to, notBefore, notAfter, Optional.of(value));
  }
}
