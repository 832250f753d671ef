package org.copiste.model;

import java.util.Locale;

/**
 * A message to the user about a place in a source.
 *
 * @param severity how serious it is
 * @param code a stable identifier of the kind of message, such as {@code note-without-call}
 * @param start an offset in the source; 0 if the message is about the whole file
 * @param message one sentence in English
 */
public record Diagnostic(Severity severity, String code, int start, String message) {

  /** How serious a message is. */
  public enum Severity {
    /** Something failed. */
    ERROR,
    /** Something was left out, or deserves a look. */
    WARNING,
    /** A remark. */
    INFO;

    /** The name in reports: the constant's name in lower case. */
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
