package org.copiste.entities.name.vote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.tagger.Tagger;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Checks the tagger's names of several words: where they end and whether they are one name. */
final class TaggedNames {
  private static final Set<String> NEVER_IN_NAMES = WordLists.folded("names/never-in-names");

  private final Morphology morphology;
  private final TypeScores scores;
  private final Function<Token, WordTally> tallies;

  /**
   * @param tallies the tally of a word, empty for a word that the document does not have
   */
  TaggedNames(Morphology morphology, TypeScores scores, Function<Token, WordTally> tallies) {
    this.morphology = morphology;
    this.scores = scores;
    this.tallies = tallies;
  }

  /** The name without what follows it. */
  Tagger.Tagged trimmed(List<Token> tokens, Tagger.Tagged name) {
    return new Tagger.Tagged(name.first(), end(tokens, name), name.type(), name.p());
  }

  /**
   * Where a name ends: no name goes on with a pronoun or a form of "to be" or "to have", and the
   * proper name of an organisation does not go on with common nouns.
   */
  private int end(List<Token> tokens, Tagger.Tagged name) {
    int end = name.first() + 1;
    while (end < name.end() && !NEVER_IN_NAMES.contains(tokens.get(end).folded())) {
      end++;
    }
    Token head = tokens.get(name.first());
    boolean proper =
        name.type() == Mention.Type.ORG && head.nameLike() && !morphology.isWord(head.lower());
    boolean capital = false;
    for (int t = name.first() + 1; t < end; t++) {
      capital |= tokens.get(t).capitalised() || tokens.get(t).kind() == Token.Kind.NUMBER;
    }
    if (proper && !capital) {
      return name.first() + 1;
    }
    return name.type() == Mention.Type.PERSON && isPersonAndWord(tokens, name.first(), end)
        ? end - 1
        : end;
  }

  /** Two words: a person whom the document names elsewhere, and a common word. */
  private boolean isPersonAndWord(List<Token> tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    return end - first == 2
        && tallies.apply(tokens.get(first)).isRepeated()
        && !Forenames.isForename(tokens.get(first), morphology)
        && morphology.isWord(last.lower())
        && !morphology.isProperNoun(last.text());
  }

  /** Whether a name ends as names do: that of an organisation not with a title or a verb. */
  boolean endsLikeName(List<Token> tokens, Tagger.Tagged name) {
    Token last = tokens.get(name.end() - 1);
    boolean verb = morphology.isVerb(last.lower()) && !morphology.isAdjective(last.lower());
    return name.type() != Mention.Type.ORG
        || last.capitalised()
        || !(verb || PersonTitles.isTitle(last.folded()));
  }

  /** Whether each word of a person's name is a person's name of its own elsewhere. */
  boolean isEnumeration(List<Token> tokens, Tagger.Tagged name) {
    Set<String> alone = new HashSet<>();
    for (Token token : tokens.subList(name.first(), name.end())) {
      WordTally tally = tallies.apply(token);
      if (tally.isRepeated()
          && !Forenames.isForename(token, morphology)
          && scores.best(token, tally).filter(x -> x == Mention.Type.PERSON).isPresent()) {
        alone.add(token.folded());
      }
    }
    return name.type() == Mention.Type.PERSON && alone.size() == name.end() - name.first();
  }
}
