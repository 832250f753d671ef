package org.copiste.repair.decode;

import org.copiste.repair.rank.Clue;

/**
 * The clues of one change, by name.
 *
 * @param clues one number for each clue; not copied
 */
record ClueSheet(double[] clues) {

  ClueSheet() {
    this(new double[Clue.values().length]);
  }

  void put(Clue clue, double value) {
    clues[clue.ordinal()] = value;
  }

  void put(Clue clue, boolean holds) {
    clues[clue.ordinal()] = holds ? 1 : 0;
  }

  double get(Clue clue) {
    return clues[clue.ordinal()];
  }
}
