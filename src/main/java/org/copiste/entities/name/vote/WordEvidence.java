package org.copiste.entities.name.vote;

import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;

/** What the dictionary, lists and the rest of the document say of a capitalised word. */
final class WordEvidence {
  private static final Set<String> SURNAME_ENDINGS =
      WordLists.folded("names/foreign-surname-endings");

  private static final Set<String> TELLING = WordLists.folded("names/verbs-of-telling");

  private static final Set<String> TO = FunctionWords.inNames("to");

  private final WordOccurrences document;
  private final Morphology morphology;

  WordEvidence(WordOccurrences document, Morphology morphology) {
    this.document = document;
    this.morphology = morphology;
  }

  /** Whether no dictionary has the word and it is capitalised within a sentence. */
  boolean isUnknown(Token token) {
    return document.isCapitalisedInSentence(token)
        && token.text().length() > 3
        && token.text().substring(1).equals(token.lower().substring(1))
        && token.text().chars().allMatch(Character::isLetter)
        && !document.isLowerCaseElsewhere(token)
        && !morphology.isWord(token.lower())
        && !morphology.isProperNoun(token.text())
        && !isKnownPlace(token);
  }

  /** Whether the word ends like a Slavic, Georgian or Armenian surname and is no listed place. */
  boolean hasSurnameEnding(Token token) {
    return isUnknown(token)
        && SURNAME_ENDINGS.stream().anyMatch(token.folded()::endsWith)
        && !PlaceGazetteer.shared().isTown(token.folded())
        && !isKnownPlace(token);
  }

  /** Whether the word is a country or a place that has a French name. */
  boolean isKnownPlace(Token token) {
    String form =
        token.allCapitals() ? token.text().charAt(0) + token.lower().substring(1) : token.text();
    return morphology.isCountry(form)
        || PlaceGazetteer.shared().isKnown(token.folded()) && !morphology.isWord(token.lower());
  }

  /** {@code écrit à Rosmer}: whether a word after a verb of telling is no known place. */
  boolean isSpokenTo(List<Token> tokens, int t) {
    return t > 1
        && TO.contains(tokens.get(t - 1).folded())
        && TELLING.contains(tokens.get(t - 2).folded())
        && !isKnownPlace(tokens.get(t))
        && !PlaceGazetteer.shared().isTown(tokens.get(t).folded());
  }
}
