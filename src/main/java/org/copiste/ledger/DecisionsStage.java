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
 * Applies the decisions that a person made about readings. They override every probability: an
 * accepted edit gets that person as its {@code resp} and probability 1, a rejected one is kept as a
 * candidate. A decision without a place in the text is reported as {@code decision-unmatched}.
 */
public final class DecisionsStage implements Stage {
  private final Decisions decisions;

  /** A stage with the decisions about one document. */
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
    DecisionLocator locator = new DecisionLocator(document.source(), insertions);
    DecisionApplier applier = new DecisionApplier(document);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Decision decision : decisions.rows()) {
      Optional<Span> place = locator.find(decision);
      if (place.isEmpty()) {
        diagnostics.add(unmatched(decision, 0, "the text has no such reading in this context"));
        continue;
      }
      applier
          .apply(decision, place.get())
          .ifPresent(why -> diagnostics.add(unmatched(decision, place.get().start(), why)));
    }
    return applier.document().withMore(diagnostics);
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
