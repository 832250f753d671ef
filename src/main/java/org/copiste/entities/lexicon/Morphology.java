package org.copiste.entities.lexicon;

/**
 * What a morphological dictionary says of a word form: whether it is a common word and of which
 * part of speech, or a name and of what. Implementations are thread-safe.
 */
public interface Morphology {

  /** Whether a form in lower case is a common word. */
  boolean isWord(String lower);

  /** Whether a form in lower case is an adjective. */
  boolean isAdjective(String lower);

  /** Whether a form in lower case is a form of a verb. */
  boolean isVerb(String lower);

  /** Whether a form, as it is written, is a forename. */
  boolean isForename(String form);

  /** What a form, as it is written, says as a forename of a person's sex. */
  Gender genderOfForename(String form);

  /** Whether a form, as it is written, is the name of a country or region. */
  boolean isCountry(String form);

  /** Whether a form, as it is written, is a proper noun of any kind. */
  boolean isProperNoun(String form);

  /** A dictionary without any word. */
  static Morphology none() {
    return new Morphology() {
      @Override
      public boolean isWord(String lower) {
        return false;
      }

      @Override
      public boolean isAdjective(String lower) {
        return false;
      }

      @Override
      public boolean isVerb(String lower) {
        return false;
      }

      @Override
      public boolean isForename(String form) {
        return false;
      }

      @Override
      public Gender genderOfForename(String form) {
        return Gender.UNKNOWN;
      }

      @Override
      public boolean isCountry(String form) {
        return false;
      }

      @Override
      public boolean isProperNoun(String form) {
        return false;
      }
    };
  }
}
