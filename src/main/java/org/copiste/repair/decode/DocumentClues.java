package org.copiste.repair.decode;

import org.copiste.repair.rank.Clue;

/** How damaged the text is, near and far, and how often the document has the words. */
final class DocumentClues {
  private static final int AROUND = 3;

  /** The logarithm of a document's damage needs some damage. */
  private static final double LEAST_DAMAGE = 0.002;

  private final Readings readings;
  private final DocumentWords words;
  private final Damage damage;

  /**
   * The clues of one document.
   *
   * @param damage of the document
   */
  DocumentClues(Readings readings, DocumentWords words, Damage damage) {
    this.readings = readings;
    this.words = words;
    this.damage = damage;
  }

  void add(Passage passage, Possible one, ClueSheet to) {
    Arc arc = one.arc();
    int unknown = 0;
    int looked = 0;
    for (int i = arc.from() - AROUND; i < arc.to() + AROUND; i++) {
      boolean other = i < arc.from() || i >= arc.to();
      if (other && i >= 0 && i < passage.tokens().size()) {
        looked++;
        Token token = passage.tokens().get(i);
        unknown += token.isNumber() || token.isWord() ? 0 : 1;
      }
    }
    to.put(Clue.DAMAGE_NEAR, looked == 0 ? 0 : (double) unknown / looked);
    to.put(Clue.DAMAGE, Math.log(LEAST_DAMAGE + damage.all()));
    to.put(Clue.DAMAGE_SMALL, Math.log(LEAST_DAMAGE + damage.small()));
    to.put(Clue.DOCUMENT_TO, Math.log1p(words.count(arc.surface())));
    to.put(Clue.DOCUMENT_FROM, Math.log1p(Math.max(0, words.count(one.from()) - 1)));
  }
}
