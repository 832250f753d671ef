package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.name.rule.NameRules;
import org.copiste.entities.tagger.TaggerText;
import org.copiste.entities.text.TextFlow;

/** What the rules find: names, and hints for the tagger, which has learnt what they are worth. */
public final class RuleHints {
  private final Map<String, NameRule> rules;

  /** The rules for names, with the dictionary they ask. */
  public RuleHints(Morphology morphology) {
    this.rules = NameRules.of(morphology);
  }

  /**
   * What the rules found.
   *
   * @param names the names, which may overlap
   * @param texts the flows, with what the rules say of each token
   */
  public record Found(List<NameMention> names, List<TaggerText> texts) {}

  /** Applies all rules to the flows of a document. */
  public Found find(List<TextFlow> flows) {
    List<NameMention> names = new ArrayList<>();
    List<TaggerText> texts = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      TextFlow flow = flows.get(f);
      List<List<String>> hints = TaggerText.noHints(flow);
      for (Map.Entry<String, NameRule> rule : rules.entrySet()) {
        for (NameMention name : rule.getValue().find(f, flow)) {
          names.add(name);
          String what = name.type().name() + rule.getKey();
          for (int t = name.first(); t < name.end(); t++) {
            String label = (t == name.first() ? "B" : "I") + what;
            hints.get(t).add("R=" + label);
            if (t == name.end() - 1) {
              hints.get(t).add("Re=" + label);
            }
          }
        }
      }
      texts.add(TaggerText.of(flow, hints));
    }
    return new Found(names, texts);
  }
}
