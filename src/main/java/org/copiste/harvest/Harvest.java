package org.copiste.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.encode.restore.TeiElement;
import org.copiste.encode.restore.TeiReading;
import org.copiste.ledger.Decision;
import org.copiste.model.Source;

/**
 * Compares a TEI file that a person has edited with what Copiste wrote, and turns the differences
 * into decisions: readings, names, dates, whom names mean, which notes are called where. What no
 * decision can hold is remarked.
 */
public final class Harvest {
  private Harvest() {}

  /**
   * Compares.
   *
   * @param source the source as it was read
   * @param written what the file said when it was written
   * @param edited what it says now
   * @param by who is named as responsible; empty to take those whom the file names
   * @param when the date of the decisions; may be empty
   * @throws IllegalArgumentException if the edited file has another number of lines
   */
  public static Harvested of(
      Source source, Statements written, TeiReading edited, String by, String when) {
    SourceDiff diff = SourceDiff.of(source.text(), edited.source().text());
    List<Harvested.Remark> remarks = new ArrayList<>();
    Rows rows = new Rows(source, by, when);
    Comparison compared = new Comparison(source, diff, written, edited, rows, remarks);
    NoteChanges notes = new NoteChanges(compared);
    notes.compare();
    TextChanges texts = new TextChanges(compared);
    ReadingChanges readings = new ReadingChanges(compared);
    readings.compare(texts.edits(notes::explains));
    new NameChanges(compared).compare(readings.changed());
    new OtherChanges(diff, written, edited, remarks).compare();
    for (TeiElement own : edited.added()) {
      remarks.add(
          new Harvested.Remark(own.line(), own.column(), "A note of your own is no decision."));
    }
    List<Decision> decisions = new ArrayList<>(rows.all());
    decisions.sort(Comparator.comparingInt(Decision::line));
    remarks.sort(
        Comparator.comparingInt(Harvested.Remark::line).thenComparingInt(Harvested.Remark::column));
    return new Harvested(decisions, remarks);
  }
}
