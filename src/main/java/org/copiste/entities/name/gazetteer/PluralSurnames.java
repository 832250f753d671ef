package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds the plurals of surnames that a document has: {@code les Robespierres}. */
public final class PluralSurnames {
  private final Morphology morphology;

  /** With the dictionary that tells plurals of names from common words. */
  public PluralSurnames(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * The plurals that are in no name yet.
   *
   * @param names the names of the document
   * @param taken by flow, the tokens of names and dates
   */
  public List<NameMention> find(List<TextFlow> flows, List<NameMention> names, List<BitSet> taken) {
    Map<String, Double> surnames = new HashMap<>();
    for (NameMention name : names) {
      if (name.type() == Mention.Type.PERSON) {
        Token last = flows.get(name.flow()).tokens().get(name.end() - 1);
        surnames.merge(last.folded(), name.p(), Math::max);
      }
    }
    List<NameMention> found = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      List<Token> tokens = flows.get(f).tokens();
      for (int t = 0; t < tokens.size(); t++) {
        Token token = tokens.get(t);
        String folded = token.folded();
        if (token.nameLike()
            && folded.endsWith("s")
            && !taken.get(f).get(t)
            && !morphology.isWord(token.lower())) {
          double p = surnames.getOrDefault(folded.substring(0, folded.length() - 1), 0.0);
          if (p > 0) {
            found.add(
                NameMention.of(f, t, t + 1, Mention.Type.PERSON, NameMention.Source.MODEL, p));
          }
        }
      }
    }
    return found;
  }
}
