package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

class DecisionsMergeTest {
  private static final Source SOURCE =
      SomeDocument.source("En ont seulement regu une\nde M. Jean Dupont fils, a Moscou.\n");

  @Test
  void whatIsThereIsNotAddedAgainAndWhatIsNewIsAppended() throws DecisionsException {
    String file = new Decisions(List.of(decision(Verdict.REPLACE, "regu", "reçu"))).file();
    DecisionsMerge merged =
        merge(
            file.substring(0, file.length() - 1),
            decision(Verdict.REPLACE, "regu", "reçu"),
            decision(Verdict.REPLACE, "seulement", "seuls"));
    assertEquals(1, merged.added());
    assertEquals(List.of(), merged.conflicts());
    assertEquals(
        file + Decisions.row(decision(Verdict.REPLACE, "seulement", "seuls")) + "\n",
        merged.file());
  }

  @Test
  void readingsThatOverlapExcludeEachOtherUnlessBothAreRejected() throws DecisionsException {
    String accepted = new Decisions(List.of(decision(Verdict.REPLACE, "regu", "reçu"))).file();
    for (Decision against :
        List.of(
            decision(Verdict.REPLACE, "regu", "rejeu"),
            decision(Verdict.REJECT, "regu", "reçu"),
            decision(Verdict.REPLACE, "seulement regu", "seuls"))) {
      DecisionsMerge merged = merge(accepted, against);
      assertEquals(accepted, merged.file());
      assertEquals(0, merged.added());
      assertEquals(1, merged.conflicts().size());
    }
    assertEquals(
        List.of(
            "reject “regu” (line 1) contradicts line 2, replace “regu” → “reçu” (line 1, by A.);"
                + " it was not added."),
        merge(
                Decisions.header()
                    + "\n"
                    + Decisions.row(by(decision(Verdict.REPLACE, "regu", "reçu"))),
                decision(Verdict.REJECT, "regu", ""))
            .conflicts());
    String rejected = new Decisions(List.of(decision(Verdict.REJECT, "regu", "reçu"))).file();
    assertEquals(1, merge(rejected, decision(Verdict.REJECT, "regu", "rejeu")).added());
    assertEquals(0, merge(rejected, decision(Verdict.REPLACE, "regu", "rejeu")).added());
  }

  @Test
  void aNameMayStandInsideAnotherButNotCrossItOrBeTwoThings() throws DecisionsException {
    String known = new Decisions(List.of(decision(Verdict.NAME, "Jean Dupont", "person"))).file();
    assertEquals(1, merge(known, decision(Verdict.NAME, "Dupont", "place")).added());
    assertEquals(0, merge(known, decision(Verdict.NAME, "Dupont fils", "person")).added());
    assertEquals(0, merge(known, decision(Verdict.NO_NAME, "Jean Dupont", "")).added());
    assertEquals(1, merge(known, same("Jean Dupont", "#p1")).added());
    String means = new Decisions(List.of(same("Jean Dupont", "#p1"))).file();
    assertEquals(means, merge(means, same("Jean Dupont", "p1")).file());
    List<String> conflicts = merge(means, same("Jean Dupont", "#p2")).conflicts();
    assertTrue(
        conflicts.get(0).startsWith("same-as “Jean Dupont” → “#p2” (line 2) contradicts line 2"),
        conflicts.toString());
  }

  @Test
  void aFileWithOtherColumnsIsWrittenAnew() throws DecisionsException {
    Decision first = decision(Verdict.REPLACE, "regu", "reçu");
    String file =
        "from\tto\tcontext\tdecision\n" + "regu\treçu\t" + first.context() + "\treplace\n";
    String merged = merge(file, decision(Verdict.REPLACE, "seulement", "seuls")).file();
    assertTrue(merged.startsWith(Decisions.header() + "\nreplace\t\tregu\treçu\t"), merged);
    assertEquals(3, merged.lines().count());
    assertEquals(2, merge("", first).file().lines().count());
  }

  private static DecisionsMerge merge(String file, Decision... more) throws DecisionsException {
    return DecisionsMerge.of(file.getBytes(StandardCharsets.UTF_8), List.of(more), SOURCE);
  }

  private static Decision decision(Verdict verdict, String from, String to) {
    int at = SOURCE.text().indexOf(from);
    return Decision.about(new Span(at, at + from.length()), SOURCE, verdict, to);
  }

  private static Decision same(String from, String identifier) {
    Decision name = decision(Verdict.SAME_AS, from, "");
    return new Decision(
        name.verdict(), name.line(), from, "", name.context(), "", "", identifier, 0);
  }

  private static Decision by(Decision decision) {
    return new Decision(
        decision.verdict(),
        decision.line(),
        decision.from(),
        decision.to(),
        decision.context(),
        "A.",
        "",
        "",
        0);
  }
}
