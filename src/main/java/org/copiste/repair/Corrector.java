package org.copiste.repair;

import java.util.List;
import org.copiste.model.Edit;

/** Reads a document and says what should be read otherwise. */
@FunctionalInterface
public interface Corrector {

  /** The rule that the first step of an edit names if the decoder found it, and not a rule. */
  String DECODER = "decoder";

  /**
   * Edits with calibrated probabilities, addressed to the seen text, minimal or not. They may
   * overlap. Pure and deterministic; safe for use by several threads.
   *
   * @param seen the document
   * @param passages its passages in order; empty lines lie between them
   */
  List<Edit> correct(SeenText seen, List<Passage> passages);
}
