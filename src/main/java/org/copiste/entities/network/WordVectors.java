package org.copiste.entities.network;

import java.util.Map;

/**
 * A vector for each word: that of the word itself, if the network knows it, the mean of those of
 * its pieces, and that of its shape. Immutable.
 */
final class WordVectors {
  /** What stands outside the text. */
  static final String OUTSIDE = "";

  private static final int UNKNOWN = 1;
  private static final int UNKNOWN_NAME = 2;

  /** The numbers of the words begin here. */
  static final int FIRST = 3;

  /** The first 512 words are 73 % of the tokens of the novels. */
  private static final int FREQUENT = FIRST + 512;

  private final int size;
  private final Map<String, Integer> numbers;
  private final ByteMatrix words;
  private final ByteMatrix pieces;
  private final ByteMatrix shapes;

  /**
   * @param size numbers a vector
   * @param numbers by word its row, from {@link #FIRST} on
   */
  WordVectors(
      int size,
      Map<String, Integer> numbers,
      ByteMatrix words,
      ByteMatrix pieces,
      ByteMatrix shapes) {
    this.size = size;
    this.numbers = numbers;
    this.words = words;
    this.pieces = pieces;
    this.shapes = shapes;
  }

  /** Whether a word is one of the most frequent, by which the network's words are sorted. */
  boolean isFrequent(String word) {
    return word.equals(OUTSIDE) || numbers.getOrDefault(WordForm.lower(word), FREQUENT) < FREQUENT;
  }

  /** The vector of a word as the text has it, or of {@link #OUTSIDE}. */
  float[] of(String word) {
    float[] vector = new float[size];
    if (word.equals(OUTSIDE)) {
      words.addRow(0, 1, vector);
      shapes.addRow(WordForm.Shape.OUTSIDE.ordinal(), 1, vector);
      return vector;
    }
    String lower = WordForm.lower(word);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    words.addRow(numbers.getOrDefault(lower, capital ? UNKNOWN_NAME : UNKNOWN), 1, vector);
    shapes.addRow(WordForm.shape(word).ordinal(), 1, vector);
    int[] parts = WordForm.pieces(lower);
    for (int part : parts) {
      pieces.addRow(part, 1f / parts.length, vector);
    }
    return vector;
  }
}
