package org.copiste.harvest;

import java.util.List;
import org.copiste.ledger.Decision;

/**
 * What a person has changed in a TEI file.
 *
 * @param decisions what can be decided, in the order of the source
 * @param remarks what cannot
 */
public record Harvested(List<Decision> decisions, List<Remark> remarks) {

  /** Copies the lists. */
  public Harvested {
    decisions = List.copyOf(decisions);
    remarks = List.copyOf(remarks);
  }

  /**
   * A change that no decision can hold.
   *
   * @param line the line of the TEI file, from 1; 1 where the place is no longer in it
   * @param column the column, from 1
   * @param message what was changed, in one sentence
   */
  public record Remark(int line, int column, String message) {}
}
