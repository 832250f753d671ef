package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds organisations by the noun that they stand in apposition to, {@code le site Rabkrin}, {@code
 * l'agence Reuter}, and news agencies that sign a dispatch, {@code (Havas)}.
 */
final class Appositions implements NameRule {
  private static final Set<String> NOUNS = WordLists.folded("names/organisation-appositions");

  private static final Set<String> AGENCIES = LanguagePack.current().words("names/news-agencies");

  private final Morphology morphology;

  Appositions(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 1; t < tokens.size(); t++) {
      if (isNamed(tokens, t) || isSigned(tokens, t)) {
        found.add(
            NameMention.rule(flowNumber, t, t + 1, Mention.Type.ORG, NameProbabilities.APPOSITION));
      }
    }
    return found;
  }

  private boolean isNamed(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    Token noun = tokens.get(t - 1);
    boolean followed = t + 1 < tokens.size() && tokens.get(t + 1).nameLike();
    return token.nameLike()
        && token.text().length() > 2
        && !noun.capitalised()
        && NOUNS.contains(noun.folded())
        && !followed
        && !morphology.isWord(token.lower())
        && !morphology.isForename(token.text())
        && !morphology.isCountry(token.text());
  }

  /** Whether a news agency stands alone in brackets, with or without a point. */
  private static boolean isSigned(List<Token> tokens, int t) {
    boolean closed =
        t + 1 < tokens.size()
            && (tokens.get(t + 1).is(")")
                || tokens.get(t + 1).is(".") && t + 2 < tokens.size() && tokens.get(t + 2).is(")"));
    return AGENCIES.contains(tokens.get(t).text()) && tokens.get(t - 1).is("(") && closed;
  }
}
