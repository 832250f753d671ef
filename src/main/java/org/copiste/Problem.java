package org.copiste;

import org.copiste.model.Diagnostic;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Source;

/**
 * Something a person should know about a place in a file.
 *
 * @param severity how serious it is
 * @param code a stable name for the kind of problem, such as {@code note-without-call}
 * @param line the line, counted from 1; 1 where the file as a whole is meant
 * @param column the column, counted from 1 in UTF-16 code units
 * @param message one sentence
 */
public record Problem(Severity severity, String code, int line, int column, String message) {

  static Problem of(Source source, Diagnostic diagnostic) {
    return new Problem(
        diagnostic.severity(),
        diagnostic.code(),
        source.lines().lineAt(diagnostic.start()),
        source.lines().columnAt(diagnostic.start()),
        diagnostic.message());
  }

  /** {@code line:column: severity: message [code]}. */
  @Override
  public String toString() {
    return line + ":" + column + ": " + severity.label() + ": " + message + " [" + code + "]";
  }
}
