package org.copiste.entities.lexicon;

/**
 * What is known of French words: which are ordinary words and which are names. Implementations are
 * thread-safe.
 */
public interface Morphology {

  /** Whether a form in lower case is an ordinary French word. */
  boolean isWord(String lower);

  /** Whether a form, as it is written, is an adjective when in lower case. */
  boolean isAdjective(String lower);

  /** Whether a form in lower case is a verb's form. */
  boolean isVerb(String lower);

  /** Whether a form, as it is written, is a given name. */
  boolean isForename(String form);

  /** Whether a form, as it is written, is the name of a country or region. */
  boolean isCountry(String form);

  /** Whether a form, as it is written, is a proper noun of any kind. */
  boolean isProperNoun(String form);

  /** A vocabulary that knows no word. */
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
