package org.copiste.pipeline;

import java.util.List;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;

/**
 * A document and its encoding.
 *
 * @param document every statement made about the source
 * @param tei the TEI file in UTF-8
 * @param faults how the file itself fails: it is not valid, or does not give the source back. Empty
 *     unless Copiste has a defect; a file with faults must not take a sound one's place
 */
public record EncodedDocument(Document document, byte[] tei, List<Diagnostic> faults) {

  /** Copies the faults. */
  public EncodedDocument {
    faults = List.copyOf(faults);
  }
}
