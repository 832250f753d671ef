package org.copiste.entities.train;

import java.util.List;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.tagger.TaggerText;

/**
 * A document to learn names from.
 *
 * @param group the edition or collection that it comes from
 * @param weight what it counts
 * @param flows its flows
 * @param ruled the names that rules find
 * @param labels for each flow and token the labels that may be right, as a set
 */
public record NameExample(
    String group,
    double weight,
    List<TaggerText> flows,
    List<NameMention> ruled,
    List<long[]> labels) {

  /** Copies the lists. */
  public NameExample {
    flows = List.copyOf(flows);
    ruled = List.copyOf(ruled);
    labels = List.copyOf(labels);
  }
}
