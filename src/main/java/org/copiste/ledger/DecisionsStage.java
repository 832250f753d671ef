package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
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
    List<DecisionLocator.Located> located = locator.find(decisions, Decision.Subject.READING);
    List<Diagnostic> diagnostics = new ArrayList<>(locator.diagnostics());
    for (DecisionLocator.Located each : located) {
      applier
          .apply(each.decision(), each.at())
          .ifPresent(
              why ->
                  diagnostics.add(
                      DecisionLocator.unmatched(each.decision(), each.at().start(), why)));
    }
    return applier.document().withMore(diagnostics);
  }
}
