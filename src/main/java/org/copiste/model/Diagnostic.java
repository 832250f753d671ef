package org.copiste.model;

import java.util.Locale;

/**
 * Something a person should know about a place in a source.
 *
 * @param severity how bad it is
 * @param code a stable name for the sort of message, such as {@code note-without-call}
 * @param start the place, an offset into the source; 0 where the whole file is meant
 * @param message one sentence
 */
public record Diagnostic(Severity severity, String code, int start, String message) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The name in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A warning at a place. */
  public static Diagnostic warning(String code, int start, String message) {
    return new Diagnostic(Severity.WARNING, code, start, message);
  }

  /** An error at a place. */
  public static Diagnostic error(String code, int start, String message) {
    return new Diagnostic(Severity.ERROR, code, start, message);
  }

  /** A remark at a place. */
  public static Diagnostic info(String code, int start, String message) {
    return new Diagnostic(Severity.INFO, code, start, message);
  }
}
