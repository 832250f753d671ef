package org.copiste.pipeline;

import java.util.List;
import org.copiste.encode.NoteStyle;
import org.copiste.ledger.Decisions;
import org.copiste.model.Metadata;

/**
 * The options of one run.
 *
 * @param accept the least probability of a correction that is applied
 * @param lexicon words and names that are right
 * @param decisions what a person decided about the document
 * @param metadata what a person says of the document
 * @param notes where notes are written
 */
public record Settings(
    double accept, List<String> lexicon, Decisions decisions, Metadata metadata, NoteStyle notes) {

  /** What applies where nothing is said. */
  public static final Settings DEFAULT =
      new Settings(0.9, List.of(), Decisions.NONE, Metadata.NONE, NoteStyle.INLINE);

  /** Copies the words. */
  public Settings {
    lexicon = List.copyOf(lexicon);
  }
}
