package org.copiste.entities.name;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.ForeignSentences;
import org.copiste.entities.text.TextFlow;

/**
 * Names in sentences of other languages, where a capital says little and the tagger, which knows
 * French, nothing: there only what is listed, found by a sure rule or named in a French sentence,
 * too, is a name.
 */
final class ForeignNames {
  /** A rule as sure as this needs no French around the name; others look at the words there. */
  private static final double SURE = 0.8;

  private final List<TextFlow> flows;
  private final List<BitSet> foreign;

  ForeignNames(List<TextFlow> flows, Morphology morphology) {
    this.flows = flows;
    this.foreign =
        flows.stream().map(flow -> ForeignSentences.in(flow, morphology::isWord)).toList();
  }

  /** Those of these names that nothing but the tagger tells, in a foreign sentence. */
  Set<NameMention> weak(List<NameMention> names) {
    Set<String> told = new HashSet<>();
    for (NameMention name : names) {
      if (!isForeign(name) || isStrong(name)) {
        told.add(text(name));
      }
    }
    Set<NameMention> weak = new HashSet<>();
    for (NameMention name : names) {
      if (isForeign(name) && !isStrong(name) && !told.contains(text(name))) {
        weak.add(name);
      }
    }
    return weak;
  }

  private boolean isForeign(NameMention name) {
    return foreign.get(name.flow()).get(name.first());
  }

  private static boolean isStrong(NameMention name) {
    return switch (name.source()) {
      case LIST, QUOTED -> true;
      case RULE -> name.p() >= SURE;
      case MODEL -> false;
    };
  }

  private String text(NameMention name) {
    return name.text(flows.get(name.flow()));
  }
}
