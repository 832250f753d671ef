package org.copiste.harvest;

import java.util.List;
import org.copiste.encode.restore.TeiReading;
import org.copiste.model.Source;

/**
 * What is compared, and where the results go.
 *
 * @param source the source as it was read
 * @param diff between its text and that of the edited file
 * @param written what the file said when it was written
 * @param edited what it says now
 * @param rows takes what is a decision
 * @param remarks takes what is none
 */
record Comparison(
    Source source,
    SourceDiff diff,
    Statements written,
    TeiReading edited,
    Rows rows,
    List<Harvested.Remark> remarks) {

  /** Says what is no decision, at a place in the edited file. */
  void remark(int line, int column, String message) {
    remarks.add(new Harvested.Remark(line, column, message));
  }
}
