package org.copiste.entities.train;

import org.copiste.entities.network.NameNetwork;

/**
 * Networks of names that learnt from the same documents: all of them, those of even, and those of
 * odd position.
 *
 * @param whole what learnt from all; it goes into the model
 * @param even what learnt from the first, the third and so on
 * @param odd what learnt from the others
 */
public record NetworkHalves(NameNetwork whole, NameNetwork even, NameNetwork odd) {
  /** The half that has not seen a document. */
  NameNetwork unseenBy(int document) {
    return document % 2 == 0 ? odd : even;
  }
}
