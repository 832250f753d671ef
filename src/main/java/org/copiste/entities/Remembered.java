package org.copiste.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A vocabulary that asks another one once for each word; for one document and one thread. */
final class Remembered implements Vocabulary {
  private final Vocabulary vocabulary;
  private final Map<String, Boolean> words = new HashMap<>();
  private final Map<String, Boolean> adjectives = new HashMap<>();
  private final Map<String, Boolean> verbs = new HashMap<>();
  private final Map<String, Boolean> givenNames = new HashMap<>();
  private final Map<String, Boolean> countries = new HashMap<>();
  private final Map<String, Boolean> properNouns = new HashMap<>();

  Remembered(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static boolean ask(Map<String, Boolean> known, String form, Predicate<String> question) {
    return known.computeIfAbsent(form, question::test);
  }

  @Override
  public boolean isWord(String lower) {
    return ask(words, lower, vocabulary::isWord);
  }

  @Override
  public boolean isAdjective(String lower) {
    return ask(adjectives, lower, vocabulary::isAdjective);
  }

  @Override
  public boolean isVerb(String lower) {
    return ask(verbs, lower, vocabulary::isVerb);
  }

  @Override
  public boolean isGivenName(String form) {
    return ask(givenNames, form, vocabulary::isGivenName);
  }

  @Override
  public boolean isCountry(String form) {
    return ask(countries, form, vocabulary::isCountry);
  }

  @Override
  public boolean isProperNoun(String form) {
    return ask(properNouns, form, vocabulary::isProperNoun);
  }
}
