package org.copiste.entities.name.vote;

/**
 * What the evidence on a word weighs in the vote on its type, in units of the tagger's mean
 * probability. All were set by hand on the seed letters and checked on the development set
 * hipe2020-dev-fr (the command {@code NameModelTool score}).
 */
final class VoteWeights {
  /** A word whose types together have this much is a name. */
  static final double ACCEPT = 0.4;

  /** No dictionary or list has the word: more likely a name of some type. */
  static final double UNKNOWN = 0.25;

  /** No dictionary or list has the word: an organisation if it has an article, else a person. */
  static final double UNKNOWN_TYPE = 0.3;

  /** The word is a person's surname elsewhere in the document. */
  static final double PERSON_ELSEWHERE = 0.6;

  /** A list has the word as a place. */
  static final double KNOWN_PLACE = 0.45;

  /**
   * The ending is that of a Slavic, Georgian or Armenian surname: for a person, against a place.
   */
  static final double SURNAME_ENDING = 0.45;

  /** No vote is surer than this. */
  static final double SUREST = 0.95;

  private VoteWeights() {}
}
