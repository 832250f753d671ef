package org.copiste.quality;

import java.util.Locale;

/** What tells of misreadings on a page, each as so many for each of its words. */
enum Sign {
  /** Misreadings of which nothing tells, the same on every page. */
  ALWAYS,
  /** Unknown words in small letters. */
  SMALL,
  /** Unknown words with a capital. */
  CAPITAL,
  /** Stray letters and specks. */
  STRAYS,
  /** Corrections made. */
  MADE,
  /** Corrections not made, by their probabilities. */
  DOUBT,
  /**
   * The cube of the share of all unknown words: nothing on most pages, much on garbled ones, where
   * what happens to be a word is wrong, too. Of square, cube and a threshold the cube was best on
   * sets left out.
   */
  GARBLED;

  /** Its name in the file of the model. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How often it occurs for each word of a page that has words. */
  double rate(PageCounts page) {
    double words = page.words();
    return switch (this) {
      case ALWAYS -> 1;
      case SMALL -> page.small() / words;
      case CAPITAL -> page.capital() / words;
      case STRAYS -> page.strays() / words;
      case MADE -> page.made() / words;
      case DOUBT -> page.doubt() / words;
      case GARBLED -> Math.pow((page.small() + page.capital() + page.strays()) / words, 3);
    };
  }
}
