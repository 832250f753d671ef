package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds surnames by their Slavic, Georgian or Armenian ending, where no dictionary and no list of
 * places has the word.
 */
final class ForeignSurnames implements NameRule {
  private static final Set<String> ENDINGS = WordLists.folded("names/foreign-surname-endings");

  /** A shorter word says too little by its ending. */
  private static final int SHORTEST = 5;

  private final Morphology morphology;
  private final PlaceGazetteer places = PlaceGazetteer.shared();

  ForeignSurnames(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (isSurname(tokens.get(t))) {
        found.add(
            NameMention.rule(
                flowNumber, t, t + 1, Mention.Type.PERSON, NameProbabilities.FOREIGN_SURNAME));
      }
    }
    return found;
  }

  private boolean isSurname(Token token) {
    return token.nameLike()
        && token.text().length() >= SHORTEST
        && token.text().chars().allMatch(Character::isLetter)
        && ENDINGS.stream().anyMatch(token.folded()::endsWith)
        && !morphology.isWord(token.lower())
        && !morphology.isProperNoun(token.text())
        && !morphology.isCountry(token.text())
        && !places.isKnown(token.folded())
        && !places.isTown(token.folded());
  }
}
