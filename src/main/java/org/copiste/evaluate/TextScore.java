package org.copiste.evaluate;

/**
 * The distance of a text from its gold.
 *
 * @param characters characters with case and punctuation, white space collapsed: CER
 * @param words words between blanks, with case and punctuation: WER
 * @param competitionCharacters characters in the competition's form: cMER
 * @param competitionWords words in the competition's form: wMER
 */
record TextScore(
    Counts characters, Counts words, Counts competitionCharacters, Counts competitionWords) {

  /** The score of no text. */
  public static final TextScore NONE =
      new TextScore(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

  /** The sum of both. */
  public TextScore plus(TextScore other) {
    return new TextScore(
        characters.plus(other.characters),
        words.plus(other.words),
        competitionCharacters.plus(other.competitionCharacters),
        competitionWords.plus(other.competitionWords));
  }

  public double cer() {
    return characters.errorRate();
  }

  public double wer() {
    return words.errorRate();
  }

  public double cmer() {
    return competitionCharacters.matchErrorRate();
  }

  public double wmer() {
    return competitionWords.matchErrorRate();
  }
}
