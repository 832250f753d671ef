package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Edit;
import org.copiste.model.Step;
import org.copiste.repair.decode.DecodingCorrector;
import org.copiste.repair.decode.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a person vouches for, beside what the source has. */
class ListedNamesTest {
  private static final Set<String> NAMES =
      Set.of("Lev", "Kamenev", "Kamenef", "Semion", "Boudienny", "Martineau", "Martinaud");

  private static final String TEXT =
      "Le groupe a été constitué au printemps par le camarade Kuznetsov, membre de l'opposition.";

  @Test
  void anotherSpellingOfAListedNameStays() throws Exception {
    List<Edit> edits = edits("Kouznetsov");
    assertEquals(1, edits.size(), edits::toString);
    Edit edit = edits.get(0);
    assertTrue(edit.p() < 0.9, edit::toString);
    Step last = edit.why().get(edit.why().size() - 1);
    assertTrue(last.rule().startsWith("classifier"), edit::toString);
  }

  @Test
  void aListedNameIsLeftAlone() throws Exception {
    assertEquals(List.of(), edits("Kuznetsov"));
  }

  /** In a clean text a name that is written otherwise may be meant, so it is proposed only. */
  @Test
  void aMisreadNameIsMoreProbablyTheListedOneIfTheDocumentWritesThat() throws Exception {
    double alone = probability("On a vu Kameneyv hier.");
    double often =
        probability(
            "Il est vrai que Kameneyv le sait. On a vu Kamenev hier, et Kamenev parle à Kamenev.");
    assertTrue(often > 0.5, "often: " + often);
    assertTrue(often > alone, "often: " + often + ", alone: " + alone);
  }

  private static double probability(String text) throws Exception {
    return stage(NAMES).apply(Sample.of(text)).candidates().stream()
        .filter(e -> e.at().of(text).equals("y") && e.to().isEmpty())
        .mapToDouble(Edit::p)
        .max()
        .orElse(0);
  }

  @Test
  void aTornNameIsPutTogether() throws Exception {
    assertEquals(
        "On a vu Kamenev hier, et Kamenev le sait.",
        repaired("On a vu Kame nev hier, et Kamenev le sait."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kamenev et Kameneva sont venus.",
        "Kamenev et les Kamenevs sont venus.",
        "Boudienny ou Boudiény, on écrit les deux.",
        "Kamenev et Kamenef sont venus.",
        "Martineau et Martinet, Martineau et la martine.",
        "Martinead est venu avec Martineau et Martinaud.",
      })
  void anotherNameStays(String text) throws Exception {
    assertEquals(text, repaired(text));
  }

  private static String repaired(String text) throws Exception {
    return stage(NAMES).apply(Sample.of(text)).reading().text();
  }

  private static List<Edit> edits(String name) throws Exception {
    return stage(Set.of(name)).apply(Sample.of(TEXT)).candidates();
  }

  private static RepairStage stage(Set<String> names) throws Exception {
    return new RepairStage(
        new DecodingCorrector(Models.shipped(), Optional.empty()),
        Lexicon.of(Dictionary.shared()).with(names),
        RepairOptions.DEFAULT);
  }
}
