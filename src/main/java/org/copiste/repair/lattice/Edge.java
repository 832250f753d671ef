package org.copiste.repair.lattice;

/**
 * One way to read a stretch of tokens.
 *
 * @param from first token
 * @param to one past the last token
 * @param start first code unit that the edge accounts for
 * @param end one past the last
 * @param surface what would stand there
 * @param words what the language model reads: numbers of words; a negative one is a word that the
 *     model does not know and whose probability is part of the cost
 * @param cost in nats, of the error model and of what the language model cannot say
 * @param channel the part of the cost that the error model gave
 * @param sort how the edge came about
 */
public record Edge(
    int from,
    int to,
    int start,
    int end,
    String surface,
    int[] words,
    float cost,
    float channel,
    Sort sort) {

  /** How an edge came about. */
  public enum Sort {
    /** As it was read. */
    SAME,
    /** Another word. */
    WORD,
    /** Two or three tokens as one word. */
    JOIN,
    /** Two or three tokens, broken by a hyphen, as one word. */
    HYPHEN,
    /** One token as two words. */
    SPLIT,
    /** An elision whose apostrophe or letter was lost. */
    ELISION
  }
}
