package org.copiste.entities.lexicon;

import org.copiste.language.Analysis;
import org.copiste.language.BoundedCache;
import org.copiste.language.Dictionary;

/**
 * The morphology of LanguageTool's French dictionary. Its tags begin with Z for proper nouns, J for
 * adjectives, V for verbs; a forename has {@code m} or {@code f} and {@code sp} as its number.
 * Recent answers are cached.
 */
public final class DictionaryMorphology implements Morphology {
  private static final int REMEMBERED = 1 << 14;

  private static final int WORD = 1;
  private static final int ADJECTIVE = 2;
  private static final int VERB = 4;
  private static final int FORENAME = 8;
  private static final int COUNTRY = 16;
  private static final int PROPER_NOUN = 32;
  private static final int FEMININE = 64;
  private static final int MASCULINE = 128;

  private final Dictionary dictionary;
  private final BoundedCache<Integer> kinds = new BoundedCache<>(REMEMBERED);

  /** The morphology of a dictionary. */
  public DictionaryMorphology(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  private boolean is(String form, int kind) {
    return (kinds.get(form, this::kinds) & kind) != 0;
  }

  private int kinds(String form) {
    int all = 0;
    for (Analysis analysis : dictionary.analyses(form)) {
      all |= kind(analysis.tag());
    }
    return all;
  }

  private static int kind(String tag) {
    if (!tag.startsWith("Z")) {
      return WORD | (tag.startsWith("J") ? ADJECTIVE : 0) | (tag.startsWith("V") ? VERB : 0);
    }
    int given =
        tag.startsWith("Z f sp")
            ? FORENAME | FEMININE
            : tag.startsWith("Z m sp") ? FORENAME | MASCULINE : 0;
    return PROPER_NOUN | given | (isCountryTag(tag) ? COUNTRY : 0);
  }

  private static boolean isCountryTag(String tag) {
    boolean name = tag.startsWith("Z m ") || tag.startsWith("Z f ");
    boolean number = tag.length() >= 5 && (tag.charAt(4) == 's' || tag.charAt(4) == 'p');
    boolean end = tag.length() == 5 || (tag.length() == 6 && Character.isUpperCase(tag.charAt(5)));
    return name && number && end;
  }

  @Override
  public boolean isWord(String lower) {
    return is(lower, WORD);
  }

  @Override
  public boolean isAdjective(String lower) {
    return is(lower, ADJECTIVE);
  }

  @Override
  public boolean isVerb(String lower) {
    return is(lower, VERB);
  }

  @Override
  public boolean isForename(String form) {
    return is(form, FORENAME);
  }

  @Override
  public Gender genderOfForename(String form) {
    boolean feminine = is(form, FEMININE);
    return feminine == is(form, MASCULINE)
        ? Gender.UNKNOWN
        : feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  @Override
  public boolean isCountry(String form) {
    return is(form, COUNTRY);
  }

  @Override
  public boolean isProperNoun(String form) {
    return is(form, PROPER_NOUN);
  }
}
