package org.copiste.repair;

import java.util.List;
import org.copiste.model.Edit;

/** Proposes corrections to a document. */
@FunctionalInterface
public interface Corrector {

  /**
   * The name in the first step of an edit that the decoder found, as opposed to one of the rules.
   */
  String DECODER = "decoder";

  /**
   * Edits with calibrated probabilities, addressed to the seen text, minimal or not. They may
   * overlap. Pure and deterministic; safe for use by several threads.
   *
   * @param seen the document
   * @param passages its passages in order; empty lines lie between them
   */
  List<Edit> correct(DocumentText seen, List<Passage> passages);
}
