package org.copiste.pipeline;

import java.util.List;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;

/**
 * A finished encoding.
 *
 * @param document everything known about the source
 * @param tei the TEI file
 * @param faults what is wrong with the file itself: it is not valid, or does not give the source
 *     back; empty as it should be. A file with faults is not to be written
 */
public record Encoded(Document document, byte[] tei, List<Diagnostic> faults) {

  /** Copies the faults. */
  public Encoded {
    faults = List.copyOf(faults);
  }
}
