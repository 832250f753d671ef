package org.copiste.entities.name.vote;

import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;

/** What dictionary, lists and the rest of the document say of a word with a capital. */
final class WordEvidence {
  private static final Set<String> SURNAMES = WordLists.folded("names/foreign-surname-endings");

  /** Verbs of telling: who stands after them and {@code à} is spoken to. */
  private static final Set<String> TELLING = WordLists.folded("names/verbs-of-telling");

  private static final Set<String> TO = FunctionWords.inNames("to");

  private final WordOccurrences document;
  private final Morphology vocabulary;

  WordEvidence(WordOccurrences document, Morphology vocabulary) {
    this.document = document;
    this.vocabulary = vocabulary;
  }

  /** Whether no dictionary has the word, and it has its capital inside a sentence. */
  boolean isUnknown(Token token) {
    return document.isCapitalInside(token)
        && token.text().length() > 3
        && token.text().substring(1).equals(token.lower().substring(1))
        && token.text().chars().allMatch(Character::isLetter)
        && !document.isSmallElsewhere(token)
        && !vocabulary.isWord(token.lower())
        && !vocabulary.isProperNoun(token.text())
        && !isKnownPlace(token);
  }

  /** An ending of Slavic, Georgian or Armenian surnames, on a word that no list of places has. */
  boolean isSlavic(Token token) {
    return isUnknown(token)
        && SURNAMES.stream().anyMatch(token.folded()::endsWith)
        && !PlaceGazetteer.shared().isTown(token.folded())
        && !isKnownPlace(token);
  }

  /** Whether the word is the name of a country or of a place that French has a name for. */
  boolean isKnownPlace(Token token) {
    String form =
        token.allCapitals() ? token.text().charAt(0) + token.lower().substring(1) : token.text();
    return vocabulary.isCountry(form)
        || PlaceGazetteer.shared().isKnown(token.folded()) && !vocabulary.isWord(token.lower());
  }

  /** {@code écrit à Rosmer}: a word that is no known place, after a verb of telling. */
  boolean isSpokenTo(List<Token> tokens, int t) {
    return t > 1
        && TO.contains(tokens.get(t - 1).folded())
        && TELLING.contains(tokens.get(t - 2).folded())
        && !isKnownPlace(tokens.get(t))
        && !PlaceGazetteer.shared().isTown(tokens.get(t).folded());
  }
}
