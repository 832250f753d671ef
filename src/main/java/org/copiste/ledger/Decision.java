package org.copiste.ledger;

import org.copiste.model.Edit;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * What a person decided about one reading.
 *
 * @param verdict what shall happen
 * @param line number of the line on which the reading stood, counted from 1; 0 if none is given.
 *     Only a hint for finding the place
 * @param from the reading of the OCR
 * @param to what is read there instead; for a rejection the reading that is rejected, empty for any
 * @param context the {@link ContextHash} of the reading
 * @param by who decided
 * @param when the date, as the file has it
 * @param comment anything else
 * @param row line of the decisions file, counted from 1; 0 for a decision that is not in a file yet
 */
public record Decision(
    Verdict verdict,
    int line,
    String from,
    String to,
    String context,
    String by,
    String when,
    String comment,
    int row) {

  /** What shall happen to a reading. */
  public enum Verdict {
    /** The proposed reading is right. */
    ACCEPT,
    /** The proposed reading is wrong; the source stays as it is. */
    REJECT,
    /** The person supplies another reading. */
    REPLACE;

    /** The name in the file. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A row about an edit, without person and date, for whole words: an edit inside a word is shown
   * with the word, so that a person recognises it.
   */
  public static Decision about(Edit edit, Source source, Verdict verdict) {
    Span word = Words.around(source.text(), edit.at());
    String to =
        source.text().substring(word.start(), edit.at().start())
            + edit.to()
            + source.text().substring(edit.at().end(), word.end());
    return new Decision(
        verdict,
        source.lines().lineAt(word.start()),
        source.at(word),
        to,
        ContextHash.of(source.text(), word),
        "",
        "",
        "",
        0);
  }
}
