package org.copiste.batch;

import java.nio.file.Path;
import org.copiste.language.text.OneLine;
import org.copiste.model.Diagnostic;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Source;
import org.copiste.settings.SettingsException;

/**
 * A message about a place in a file, ready to be printed.
 *
 * @param file the file as the user named it
 * @param line counted from 1; 1 where the file as a whole is meant
 * @param column counted from 1 in UTF-16 code units
 * @param severity how serious it is
 * @param message one sentence
 * @param code a stable name for the kind of message
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

  /** The file that a result replaces was changed by a person, and is kept under another name. */
  public static Notice backup(String file, Path backup) {
    return warning(
        file, "kept-as-backup", "what stood there and was changed by hand is now " + backup);
  }

  /** A settings file that cannot be used. */
  public static Notice of(SettingsException e) {
    return new Notice(e.file(), e.line(), e.column(), Severity.ERROR, e.getMessage(), e.code());
  }

  /** A diagnostic of a document, with its offset turned into line and column. */
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
    return OneLine.of(text);
  }
}
