package org.copiste.pipeline;

import java.util.List;
import java.util.Optional;
import org.copiste.entities.Authority;
import org.copiste.ledger.Decisions;
import org.copiste.model.LineMode;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.TextType;
import org.copiste.repair.RepairOptions;

/**
 * What one document is made with.
 *
 * @param repair threshold, spelling, second opinion
 * @param ocr name of the table of misreadings; empty where the document itself decides
 * @param lexicon words and names that are right
 * @param authority known persons, places and bodies
 * @param decisions what a person decided about the document
 * @param metadata what a person says of the document
 * @param type what sort of text it is
 * @param notes where notes are written
 * @param lines what becomes of lines in repaired text
 */
public record Settings(
    RepairOptions repair,
    Optional<String> ocr,
    List<String> lexicon,
    Authority authority,
    Decisions decisions,
    Metadata metadata,
    TextType type,
    NoteStyle notes,
    LineMode lines) {

  /** What applies where nothing is said. */
  public static final Settings DEFAULT =
      new Settings(
          RepairOptions.DEFAULT,
          Optional.empty(),
          List.of(),
          Authority.none(),
          Decisions.NONE,
          Metadata.NONE,
          TextType.AUTO,
          NoteStyle.INLINE,
          LineMode.KEEP);

  /** Copies the words. */
  public Settings {
    lexicon = List.copyOf(lexicon);
  }
}
