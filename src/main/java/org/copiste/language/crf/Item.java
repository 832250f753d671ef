package org.copiste.language.crf;

import java.util.List;

/**
 * One item of a sequence.
 *
 * @param features the names of the features that it has; the order does not matter
 * @param link what stands between this item and the one before, as a number from 0 below {@link
 *     LinearChain#links()}: the weight of one label after another may depend on it
 */
public record Item(List<String> features, int link) {

  /** Copies the list. */
  public Item {
    features = List.copyOf(features);
  }
}
