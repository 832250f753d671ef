package org.copiste.evaluate;

/** How often words occur in a large text of the language. */
public interface WordCounts {
  /** Knows no word. */
  WordCounts NONE =
      new WordCounts() {
        @Override
        public long of(String word) {
          return 0;
        }

        @Override
        public long total() {
          return 0;
        }
      };

  /**
   * How often a word occurs.
   *
   * @param word letters without hyphens, in any case; an apostrophe at the end marks an elision
   * @return the number, exact or nearly; 0 for a word that is not known
   */
  long of(String word);

  /** How many words the text has; 0 if there is no such text. */
  long total();
}
