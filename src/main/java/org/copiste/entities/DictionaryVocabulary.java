package org.copiste.entities;

import java.util.function.Predicate;
import org.copiste.language.FrenchDictionary;

/**
 * What LanguageTool's French dictionary knows of names. Its tags begin with Z for proper nouns, J
 * for adjectives, V for verbs; a given name has {@code sp} for its number.
 */
public record DictionaryVocabulary(FrenchDictionary dictionary) implements Vocabulary {

  private boolean any(String form, Predicate<String> tag) {
    return dictionary.analyses(form).stream().anyMatch(a -> tag.test(a.tag()));
  }

  @Override
  public boolean isWord(String lower) {
    return any(lower, t -> !t.startsWith("Z"));
  }

  @Override
  public boolean isAdjective(String lower) {
    return any(lower, t -> t.startsWith("J"));
  }

  @Override
  public boolean isVerb(String lower) {
    return any(lower, t -> t.startsWith("V"));
  }

  @Override
  public boolean isGivenName(String form) {
    return any(form, t -> t.startsWith("Z m sp") || t.startsWith("Z f sp"));
  }

  @Override
  public boolean isCountry(String form) {
    return any(form, DictionaryVocabulary::isCountryTag);
  }

  private static boolean isCountryTag(String tag) {
    boolean name = tag.startsWith("Z m ") || tag.startsWith("Z f ");
    boolean number = tag.length() >= 5 && (tag.charAt(4) == 's' || tag.charAt(4) == 'p');
    boolean end = tag.length() == 5 || (tag.length() == 6 && Character.isUpperCase(tag.charAt(5)));
    return name && number && end;
  }

  @Override
  public boolean isProperNoun(String form) {
    return any(form, t -> t.startsWith("Z"));
  }
}
