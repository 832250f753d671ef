package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds bodies by the common noun that says what they are, {@code le site Rabkrin}, {@code l'agence
 * Reuter}, and the news agencies that sign a dispatch, {@code (Havas)}.
 */
public final class Appositions {
  private static final double P = 0.7;
  private static final Set<String> NOUNS = WordLists.folded("names/organisation-appositions");

  /** News agencies of the 19th and 20th centuries whose names stand alone before a dispatch. */
  private static final Set<String> AGENCIES = LanguagePack.current().words("names/news-agencies");

  private final Morphology vocabulary;

  public Appositions(Morphology vocabulary) {
    this.vocabulary = vocabulary;
  }

  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 1; t < tokens.size(); t++) {
      if (isNamed(tokens, t) || isSigned(tokens, t)) {
        found.add(NameMention.rule(flowNumber, t, t + 1, Mention.Type.ORG, P));
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
        && !vocabulary.isWord(token.lower())
        && !vocabulary.isGivenName(token.text())
        && !vocabulary.isCountry(token.text());
  }

  /** In brackets, alone or before a point. */
  private static boolean isSigned(List<Token> tokens, int t) {
    boolean closed =
        t + 1 < tokens.size()
            && (tokens.get(t + 1).is(")")
                || tokens.get(t + 1).is(".") && t + 2 < tokens.size() && tokens.get(t + 2).is(")"));
    return AGENCIES.contains(tokens.get(t).text()) && tokens.get(t - 1).is("(") && closed;
  }
}
