package org.copiste.review;

import java.util.List;
import org.copiste.ledger.Decision;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * One place of the source about which a person may decide.
 *
 * @param at the word or words in the source, as UTF-16 code units, half-open
 * @param line number of the line it begins on, counted from 1
 * @param from what the OCR has there
 * @param context the hash that names the place in the decisions file
 * @param readings what may be read there: the one that the text has first, then by probability
 */
record Item(Span at, int line, String from, String context, List<Reading> readings) {

  /** Copies the readings. */
  Item {
    readings = List.copyOf(readings);
  }

  /**
   * One reading.
   *
   * @param to what is read
   * @param applied whether the text has it
   * @param p its probability
   * @param subtype the sort of misreading; may be empty
   * @param why the reasons, the last one last
   */
  record Reading(String to, boolean applied, double p, String subtype, List<Step> why) {
    /** Copies the reasons. */
    Reading {
      why = List.copyOf(why);
    }
  }

  /** Whether the text has one of the readings. */
  boolean isApplied() {
    return readings.stream().anyMatch(Reading::applied);
  }

  /** The place as the decisions file names it. */
  static Item of(Span at, Decision row, List<Reading> readings) {
    return new Item(at, row.line(), row.from(), row.context(), readings);
  }
}
