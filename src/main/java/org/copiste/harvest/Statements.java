package org.copiste.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.restore.TeiElement;
import org.copiste.encode.restore.TeiReading;
import org.copiste.ledger.Ledger;
import org.copiste.model.Edit;
import org.copiste.model.Source;

/**
 * What a TEI file said when Copiste wrote it.
 *
 * @param corrections as edits of the source, in order
 * @param names names and dates
 * @param notes by the line on which the text of each begins, its call
 * @param others the other elements; empty where nothing is known of them
 * @param outside what stands beside the text; empty where nothing is known of it
 * @param complete whether what is not among these was not in the file
 */
public record Statements(
    List<Edit> corrections,
    List<NameElement> names,
    Map<Integer, NoteCall> notes,
    Optional<List<OtherElement>> others,
    Optional<Map<String, String>> outside,
    boolean complete) {

  /** Copies the collections. */
  public Statements {
    corrections = List.copyOf(corrections);
    names = List.copyOf(names);
    notes = Map.copyOf(notes);
  }

  /** Those of the file itself as it was written. */
  public static Statements of(TeiReading written) {
    List<NameElement> names = new ArrayList<>();
    List<OtherElement> others = new ArrayList<>();
    for (TeiElement element : written.elements()) {
      Optional<NameElement> name = NameElement.of(element, element.at());
      name.ifPresent(names::add);
      if (name.isEmpty()) {
        OtherElement.of(element, element.at()).ifPresent(others::add);
      }
    }
    Map<Integer, NoteCall> calls =
        NoteCall.of(written.elements(), written.source().text(), written.corrections());
    return new Statements(
        NoteCall.readings(written.corrections(), calls.values()),
        names,
        calls,
        Optional.of(others),
        Optional.of(written.outside()),
        true);
  }

  /** Those that its ledger records. */
  public static Statements of(Ledger ledger, Source source) {
    List<Edit> corrections = new ArrayList<>();
    for (Ledger.Change change : ledger.changes()) {
      if (change.applied() && change.edit().kind() != Edit.Kind.NORMAL) {
        corrections.add(change.edit());
      }
    }
    List<NameElement> names = new ArrayList<>();
    for (Ledger.MentionRow mention : ledger.mentions()) {
      if (mention.applied()) {
        names.add(NameElement.of(mention));
      }
    }
    return new Statements(
        corrections,
        names,
        NoteCall.of(ledger.notes(), source),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /**
   * Those that the edited file itself attributes to Copiste. What a person has removed cannot be
   * seen in it.
   */
  public static Statements saidBy(TeiReading edited) {
    Map<Integer, NoteCall> calls =
        NoteCall.of(edited.elements(), edited.source().text(), edited.corrections());
    return new Statements(
        NoteCall.readings(edited.corrections(), calls.values()).stream()
            .filter(e -> e.resp().equals(Edit.COPISTE))
            .toList(),
        edited.elements().stream()
            .flatMap(e -> NameElement.of(e, e.at()).stream())
            .filter(name -> !name.byPerson())
            .toList(),
        calls,
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
