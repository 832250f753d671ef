package org.copiste.repair.lattice;

/**
 * An edge of the lattice: one reading of a run of tokens.
 *
 * @param from first token
 * @param to one past the last token
 * @param start first code unit that the edge accounts for
 * @param end one past the last
 * @param surface the replacement
 * @param words word numbers of the language model; a negative number is a word unknown to it, whose
 *     probability is part of the cost
 * @param cost in nats, from the error model and for words unknown to the language model
 * @param channel the part of the cost that the error model gave
 * @param sort what kind of edge it is
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

  /** What kind of edge it is. */
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
