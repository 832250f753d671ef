package org.copiste;

import java.io.IOException;
import org.copiste.encode.restore.RestoreException;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.ReadException;
import org.copiste.settings.SettingsException;

/** Turns what goes wrong inside into the one exception that callers see. */
final class Failures {
  private Failures() {}

  static UnreadableException unreadable(String file, IOException e) {
    String message = "the file cannot be read: " + e.getMessage();
    return new UnreadableException(file, error("unreadable", 1, 1, message), e);
  }

  static UnreadableException of(String file, ReadException e) {
    Problem problem = error(e.code(), e.line(), e.column(), e.getMessage());
    return new UnreadableException(file, problem, e);
  }

  static UnreadableException of(SettingsException e) {
    Problem problem = error(e.code(), e.line(), e.column(), e.getMessage());
    return new UnreadableException(e.file(), problem, e);
  }

  static UnreadableException of(RestoreException e) {
    String message = "the source cannot be restored: " + e.getMessage();
    return new UnreadableException("TEI", error("not-restorable", 1, 1, message), e);
  }

  private static Problem error(String code, int line, int column, String message) {
    return new Problem(Severity.ERROR, code, line, column, message);
  }
}
