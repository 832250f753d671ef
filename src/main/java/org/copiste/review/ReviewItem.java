package org.copiste.review;

import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * A place of the source about which a person may decide.
 *
 * @param at the word or words in the source, as UTF-16 code units, half-open
 * @param readings what may be read there: the applied one first, then by falling probability
 */
record ReviewItem(Span at, List<Reading> readings) {

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
   * @param resp who is responsible for it: {@code copiste} or a person
   * @param why the reasons, in the order of the stages
   */
  record Reading(
      String to, boolean applied, double p, String subtype, String resp, List<Step> why) {
    /** Copies the reasons. */
    Reading {
      why = List.copyOf(why);
    }

    /** Whether a person has decided about it. */
    boolean isDecided() {
      return !resp.equals(Edit.COPISTE);
    }
  }

  /** Whether one of the readings is applied. */
  boolean isApplied() {
    return readings.stream().anyMatch(Reading::applied);
  }
}
