package org.copiste.batch;

import org.copiste.model.Diagnostic;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Source;

/**
 * A message about a place in a file, ready to be shown.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1
 * @param severity how bad it is
 * @param message one sentence
 * @param code a stable name for the sort of message
 */
public record Notice(
    String file, int line, int column, Severity severity, String message, String code) {

  /** An error about a file as a whole. */
  public static Notice error(String file, String code, String message) {
    return new Notice(file, 1, 1, Severity.ERROR, message, code);
  }

  /** A warning about a file as a whole. */
  public static Notice warning(String file, String code, String message) {
    return new Notice(file, 1, 1, Severity.WARNING, message, code);
  }

  /** A diagnostic of a document. */
  public static Notice of(String file, Source source, Diagnostic diagnostic) {
    return new Notice(
        file,
        source.lines().lineAt(diagnostic.start()),
        source.lines().columnAt(diagnostic.start()),
        diagnostic.severity(),
        diagnostic.message(),
        diagnostic.code());
  }

  /** {@code file:line:column: severity: message [code]}, on one line. */
  @Override
  public String toString() {
    String text =
        file
            + ":"
            + line
            + ":"
            + column
            + ": "
            + severity.label()
            + ": "
            + message
            + " ["
            + code
            + "]";
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
