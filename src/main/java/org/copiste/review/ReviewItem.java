package org.copiste.review;

import java.util.List;
import org.copiste.ledger.Decision;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * A place of the source about which a person may decide.
 *
 * @param at the word or words in the source, as UTF-16 code units, half-open
 * @param line number of the line it begins on, counted from 1
 * @param from what the OCR has there
 * @param context the hash that names the place in the decisions file
 * @param readings what may be read there: the applied one first, then by falling probability
 */
record ReviewItem(Span at, int line, String from, String context, List<Reading> readings) {

  /** Copies the readings. */
  ReviewItem {
    readings = List.copyOf(readings);
  }

  /**
   * One reading.
   *
   * @param to what is read instead
   * @param applied whether it is applied in the text
   * @param p its probability
   * @param subtype the kind of misreading; may be empty
   * @param why the reasons, in the order of the stages
   */
  record Reading(String to, boolean applied, double p, String subtype, List<Step> why) {
    /** Copies the reasons. */
    Reading {
      why = List.copyOf(why);
    }
  }

  /** Whether one of the readings is applied. */
  boolean isApplied() {
    return readings.stream().anyMatch(Reading::applied);
  }

  /** An item at a place, described as in the decisions file. */
  static ReviewItem of(Span at, Decision row, List<Reading> readings) {
    return new ReviewItem(at, row.line(), row.from(), row.context(), readings);
  }
}
