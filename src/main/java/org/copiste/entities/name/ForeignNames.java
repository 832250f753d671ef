package org.copiste.entities.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.ForeignSentences;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.Mention;

/**
 * Names in sentences of other languages, where a capital says little and the tagger, which knows
 * French, nothing: there only what is listed, found by a sure rule or named in a French sentence,
 * too, is a name.
 */
final class ForeignNames {
  /**
   * A rule as sure as this needs no French around the name; others look at the words there, but
   * those for persons, who have titles and initials in all languages.
   */
  private static final double SURE = 0.8;

  private final List<TextFlow> flows;
  private final Morphology morphology;
  private final Map<Integer, BitSet> foreign = new HashMap<>();

  ForeignNames(List<TextFlow> flows, Morphology morphology) {
    this.flows = flows;
    this.morphology = morphology;
  }

  /** Those of these names that nothing but the tagger tells, in a foreign sentence. */
  Set<NameMention> weak(List<NameMention> names) {
    Set<NameMention> weak = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (NameMention name : names) {
      if (!isStrong(name) && isForeign(name)) {
        weak.add(name);
      } else {
        told.add(text(name));
      }
    }
    weak.removeIf(name -> told.contains(text(name)));
    return weak;
  }

  private boolean isForeign(NameMention name) {
    return foreign
        .computeIfAbsent(
            name.flow(), flow -> ForeignSentences.in(flows.get(flow), morphology::isWord))
        .get(name.first());
  }

  private static boolean isStrong(NameMention name) {
    return switch (name.source()) {
      case LIST, QUOTED -> true;
      case RULE -> name.type() == Mention.Type.PERSON || name.p() >= SURE;
      case MODEL -> false;
    };
  }

  private String text(NameMention name) {
    return name.text(flows.get(name.flow()));
  }
}
