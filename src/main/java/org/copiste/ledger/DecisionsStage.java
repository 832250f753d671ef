package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Stage;

/**
 * Carries out what a person decided about readings. The decision wins over every probability: the
 * edit is answered for by that person with probability 1, a rejected one is kept as a candidate. A
 * decision that fits nothing in the text is reported as {@code decision-unmatched}.
 */
public final class DecisionsStage implements Stage {
  private final Decisions decisions;

  /** With the decisions about one document. */
  public DecisionsStage(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Document apply(Document document) {
    if (decisions.rows().isEmpty()) {
      return document;
    }
    List<Edit> insertions =
        Stream.concat(document.reading().edits().stream(), document.candidates().stream())
            .filter(e -> e.at().isEmpty())
            .toList();
    Places places = new Places(document.source(), insertions);
    Verdicts verdicts = new Verdicts(document);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Decision decision : decisions.rows()) {
      Optional<Span> place = places.find(decision);
      if (place.isEmpty()) {
        diagnostics.add(unmatched(decision, 0, "the text has no such reading in this context"));
        continue;
      }
      verdicts
          .carryOut(decision, place.get())
          .ifPresent(why -> diagnostics.add(unmatched(decision, place.get().start(), why)));
    }
    return verdicts.document().withMore(diagnostics);
  }

  private static Diagnostic unmatched(Decision decision, int start, String why) {
    return Diagnostic.warning(
        "decision-unmatched",
        start,
        "The decision on line "
            + decision.row()
            + " of the decisions file ("
            + decision.verdict().label()
            + " “"
            + decision.from()
            + "”) no longer matches: "
            + why
            + ".");
  }
}
