package org.copiste.read;

import java.util.List;
import org.copiste.model.Diagnostic;
import org.copiste.model.Source;

/**
 * What was read.
 *
 * @param source the text
 * @param diagnostics what could not be read besides it, or deserves a look
 */
public record ReadSource(Source source, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public ReadSource {
    diagnostics = List.copyOf(diagnostics);
  }
}
