package org.copiste.model;

/** How what persons decided about other texts takes effect in a text. */
public enum LearnMode {
  /** Not at all. */
  OFF,
  /** It only proposes: no reading and no name of any text changes. */
  PROPOSE,
  /** It changes texts on which nobody has decided anything; in the others it only proposes. */
  NEW,
  /** It changes every text, also the one about which it was decided. */
  ALL
}
