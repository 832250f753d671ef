package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.DateValue;
import org.copiste.model.DecidedName;
import org.copiste.model.Diagnostic;
import org.copiste.model.Mention;
import org.copiste.model.Source;

/**
 * What a person decided about the names and dates of one source.
 *
 * @param names first what is a name and what is not, then whom names mean; each in the order of the
 *     file
 * @param diagnostics decisions without a place, and those that contradict others
 */
public record NameDecisions(List<DecidedName> names, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public NameDecisions {
    names = List.copyOf(names);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Finds the places of the decisions about names and dates. */
  public static NameDecisions of(Decisions decisions, Source source) {
    List<Diagnostic> said = new ArrayList<>();
    List<DecidedName> names = new ArrayList<>();
    for (Decision.Subject subject : List.of(Decision.Subject.NAME, Decision.Subject.MEANING)) {
      DecisionLocator.find(decisions, subject, source, said).forEach(each -> names.add(of(each)));
    }
    return new NameDecisions(names, said);
  }

  private static DecidedName of(DecisionLocator.Located located) {
    Decision decision = located.decision();
    return new DecidedName(
        located.at(),
        switch (decision.verdict()) {
          case NO_NAME -> DecidedName.Verdict.IS_NOT;
          case SAME_AS -> DecidedName.Verdict.MEANS;
          default -> DecidedName.Verdict.IS;
        },
        decision.type().orElse(Mention.Type.DATE),
        decision.verdict() == Decision.Verdict.DATE
            ? DecidedDate.of(decision.to()).orElse(DateValue.UNKNOWN)
            : DateValue.UNKNOWN,
        decision.verdict() == Decision.Verdict.SAME_AS ? decision.identifier() : "",
        decision.responsible(),
        DecisionLocator.named(decision));
  }
}
