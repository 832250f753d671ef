package org.copiste.entities.train;

import java.util.List;
import org.copiste.entities.tagger.TaggerText;

/**
 * A document to learn names from.
 *
 * @param group the edition or collection that it comes from
 * @param weight what it counts
 * @param flows its flows
 * @param labels for each flow and token the labels that may be right, as a set
 */
public record NameExample(
    String group, double weight, List<TaggerText> flows, List<long[]> labels) {

  /** Copies the lists. */
  public NameExample {
    flows = List.copyOf(flows);
    labels = List.copyOf(labels);
  }
}
