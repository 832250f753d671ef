package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.List;
import org.copiste.encode.layout.NoteNumbers;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.NoteStyle;
import org.copiste.model.Stage;

/**
 * The last stage before encoding: leaves out or weakens, one by one, the statements that would make
 * the TEI invalid or would let characters of the source go astray. Each becomes a warning.
 */
public final class StatementCheck implements Stage {
  private final NoteStyle notes;
  private final double accept;

  /**
   * For an encoding that writes its notes in this way.
   *
   * @param accept the lowest probability of a correction that is applied
   */
  public StatementCheck(NoteStyle notes, double accept) {
    this.notes = notes;
    this.accept = accept;
  }

  @Override
  public Document apply(Document document) {
    List<Diagnostic> said = new ArrayList<>();
    Document checked = MetadataCheck.of(document, said);
    checked = DateCheck.of(checked, said);
    checked = ReferenceCheck.of(checked, said);
    checked = PageCheck.of(checked, said);
    checked = ThresholdCheck.of(checked, accept, said);
    checked = NoteCheck.of(checked, said);
    checked = TextPartition.of(checked, said);
    checked = LineOrder.of(checked, notes, said);
    checked = LetterCheck.of(document.blocks(), checked, said);
    checked = InlineCheck.of(checked, said);
    checked = EditCheck.of(checked, said);
    NoteNumbers numbers = new NoteNumbers(checked, notes);
    checked.notes().stream()
        .filter(note -> !numbers.isOwn(note))
        .map(
            note ->
                Diagnostic.warning(
                    "note-number-repeated",
                    note.label().orElse(note.body().get(0)).start(),
                    "Its page has a note "
                        + note.n()
                        + " already; in the TEI this one has the number "
                        + numbers.of(note)
                        + "."))
        .forEach(said::add);
    return checked.withMore(said);
  }
}
