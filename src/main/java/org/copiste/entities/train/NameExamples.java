package org.copiste.entities.train;

import java.util.BitSet;
import java.util.List;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.RuleHints;
import org.copiste.entities.name.mention.OverlapResolver;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.TextFlows;
import org.copiste.model.Document;

/** Makes examples of texts with their names. */
public final class NameExamples {
  private final Morphology morphology;
  private final RuleHints hints;

  /** With the dictionary that the tagger asks, too. */
  public NameExamples(Morphology morphology) {
    this.morphology = morphology;
    this.hints = new RuleHints(morphology);
  }

  /**
   * The example that a text makes.
   *
   * @param document the text with its structure, without names
   * @param gold its names
   * @param weight what it counts
   * @param partial whether only some of its names are tagged
   */
  public NameExample of(Document document, NameGold gold, double weight, boolean partial) {
    List<TextFlow> flows =
        TextFlows.of(document).stream().filter(flow -> !flow.tokens().isEmpty()).toList();
    NameLabels labels = new NameLabels(document, gold, morphology);
    RuleHints.Found rules = hints.find(flows);
    return new NameExample(
        gold.group(),
        weight,
        rules.texts(),
        OverlapResolver.resolve(rules.names(), flows.stream().map(flow -> new BitSet()).toList()),
        flows.stream().map(flow -> labels.of(flow, partial)).toList());
  }
}
