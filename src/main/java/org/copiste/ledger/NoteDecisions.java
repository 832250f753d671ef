package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Diagnostic;
import org.copiste.model.NoteLink;
import org.copiste.model.Source;

/**
 * What a person decided about the note calls of one source.
 *
 * @param links in the order of the file
 * @param diagnostics decisions without a place, and those that contradict others
 */
public record NoteDecisions(List<NoteLink> links, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public NoteDecisions {
    links = List.copyOf(links);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Finds the places of the decisions about notes. */
  public static NoteDecisions of(Decisions decisions, Source source) {
    List<Diagnostic> said = new ArrayList<>();
    List<NoteLink> links =
        DecisionLocator.find(decisions, Decision.Subject.NOTE, source, said).stream()
            .map(
                each ->
                    new NoteLink(
                        each.at(),
                        each.decision().noteLine(),
                        each.decision().responsible(),
                        DecisionLocator.named(each.decision())))
            .toList();
    return new NoteDecisions(links, said);
  }
}
