package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Span;

/**
 * One text aligned with its gold in every form.
 *
 * @param gold the gold in the exact form
 * @param text the text in the exact form
 * @param competitionGold the gold in the competition's form
 * @param competitionText the text in the competition's form
 * @param characters by characters, exact
 * @param words by words, exact
 * @param competitionCharacters by characters, in the competition's form
 * @param competitionWords by words, in the competition's form
 */
record ComparedText(
    String gold,
    String text,
    String competitionGold,
    String competitionText,
    Alignment characters,
    Alignment words,
    Alignment competitionCharacters,
    Alignment competitionWords) {

  static ComparedText of(String gold, String text) {
    String exactGold = TextForm.EXACT.of(gold);
    String exactText = TextForm.EXACT.of(DividedWords.joined(gold, text));
    String formGold = TextForm.COMPETITION.of(gold);
    String formText = TextForm.COMPETITION.of(text);
    return new ComparedText(
        exactGold,
        exactText,
        formGold,
        formText,
        Aligner.characters(exactGold, exactText),
        Aligner.words(words(exactGold), words(exactText)),
        Aligner.characters(formGold, formText),
        Aligner.words(words(formGold), words(formText)));
  }

  TextScore score() {
    return new TextScore(
        characters.counts(),
        words.counts(),
        competitionCharacters.counts(),
        competitionWords.counts());
  }

  List<String> goldWords() {
    return words(gold);
  }

  List<String> textWords() {
    return words(text);
  }

  /** For each word of the gold whether the text has it. */
  boolean[] rightWords() {
    return words.hits(goldWords().size());
  }

  /**
   * For each of these places of the gold, ascending or not, whether the text has the same there,
   * with no letter or digit beside it that the gold lacks.
   */
  boolean[] has(List<Span> places) {
    int[] partner = characters.toSecond(gold.length());
    boolean[] has = new boolean[places.size()];
    for (int i = 0; i < has.length; i++) {
      Span at = places.get(i);
      int start = partner[at.start()];
      int end = start + at.length();
      has[i] =
          text.startsWith(at.of(gold), start)
              && (!isInside(text, start - 1) || isInside(gold, at.start() - 1))
              && (!isInside(text, end) || isInside(gold, at.end()));
    }
    return has;
  }

  private static boolean isInside(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        words.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }
}
