package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds places by the common noun that is part of their name: {@code canton de Vaud}, {@code mer
 * Noire}, {@code rue de Rivoli}.
 */
final class PlaceRules implements NameRule {
  /** At most so many words after the noun belong to the name. */
  private static final int LONGEST = 3;

  private static final Set<String> NOUNS = WordLists.folded("names/place-nouns");
  private static final Set<String> OF = FunctionWords.inNames("of");
  private static final Set<String> ARTICLES = FunctionWords.inNames("article");

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 0; t + 1 < tokens.size(); t++) {
      Token noun = tokens.get(t);
      if (noun.kind() != Token.Kind.WORD || !NOUNS.contains(noun.folded())) {
        continue;
      }
      int at = t + 1;
      if (OF.contains(tokens.get(at).folded())) {
        at++;
        if (at < tokens.size() && ARTICLES.contains(tokens.get(at).folded())) {
          at++;
        }
      }
      int end = at;
      while (end < tokens.size() && end - at < LONGEST && tokens.get(end).nameLike()) {
        end++;
      }
      if (end > at && tokens.get(at).text().length() > 2) {
        found.add(
            NameMention.rule(flowNumber, t, end, Mention.Type.PLACE, NameProbabilities.PLACE));
      }
    }
    return found;
  }
}
