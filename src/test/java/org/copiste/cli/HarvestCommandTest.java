package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decisions;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a TEI file that was edited by hand to decisions, and back. */
class HarvestCommandTest {
  private static final String TEXT =
      """
      Paris, le 3 mai 1923

      Cher ami,

      J'ai regu votre lettre et je l'ai lue avec joie1. Monsieur Dupont m'ecrit
      de Lyon que la reunion aura lieu le 12 juin 1923 dans la grande salle.

      Votre devoue
      Jean Martin

      1. La lettre du 28 avril.
      """;

  @TempDir Path folder;
  private String said = "";

  private int run(String... arguments) {
    CommandRun run = CommandRun.in(folder, arguments);
    said = run.said();
    return run.code();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  private String edit(String from, String to) throws IOException {
    String tei = text("tei/a.xml");
    String edited = tei.replaceFirst(from, to);
    assertFalse(tei.equals(edited), from + " is not in " + tei);
    Files.writeString(file("tei/a.xml"), edited);
    return edited;
  }

  /** The decisions of a table without their contexts and dates. */
  private List<String> rows(String name) throws IOException {
    try (Stream<String> lines = Files.lines(file(name))) {
      return lines
          .skip(1)
          .map(row -> row.split("\t", -1))
          .map(c -> String.join(" ", c[0], c[1], c[2], c[3], c[5], c[7]).strip())
          .toList();
    }
  }

  @BeforeEach
  void encode() throws IOException {
    Files.createDirectories(file("in"));
    Files.writeString(file("in/a.txt"), TEXT);
    assertEquals(
        ExitCode.WELL, run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off"), said);
  }

  @Test
  void anUntouchedFileGivesNothing() throws IOException {
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h", "--merge"));
    assertEquals(List.of(), rows("h/a.harvest.tsv"));
    assertFalse(Files.exists(file("in/a.decisions.tsv")));
  }

  @Test
  void theTeiOfOthersIsCounted() throws IOException {
    Files.writeString(file("tei/b.xml"), "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>");
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h"));
    assertTrue(said.contains("passed over: 1\n"), said);
  }

  @Test
  void whatWasChangedComesBackInThePersonsName() throws IOException {
    edit(
        "<choice><sic>regu</sic><corr [^>]*>reçu</corr></choice>",
        "<choice><sic>regu</sic><corr resp=\"#x\">relu</corr></choice>");
    edit("grande salle", "grande sale");
    edit("when=\"1923-06-12\"", "when=\"1923-06-13\"");
    edit("<div type", "<!-- seen --><div type");
    String edited =
        edit("avec joie", "avec <hi rend=\"italic\">joie</hi><note resp=\"#x\">Sic.</note>");
    assertEquals(ExitCode.FAILED, run("encode", "{}/in", "-o", "{}/tei", "--accept", "0.8"));
    assertTrue(said.contains("copiste harvest turns"), said);
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h", "--by", "marie"));
    assertEquals(
        List.of(
            "replace 5 regu relu marie",
            "replace 6 salle sale marie",
            "date 6 12 juin 1923 1923-06-13 marie"),
        rows("h/a.harvest.tsv"));
    assertTrue(said.contains("The new <hi> is no decision. [no-decision]"), said);
    assertTrue(said.contains("A note of your own is no decision. [no-decision]"), said);
    assertEquals(edited, text("tei/a.xml"), "harvest reads only");
    assertFalse(Files.exists(file("in/a.decisions.tsv")), "nothing is merged unasked");

    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h", "--by", "marie", "--merge"));
    assertEquals(rows("h/a.harvest.tsv").size(), rows("in/a.decisions.tsv").size());
    String decisions = text("in/a.decisions.tsv");
    run("harvest", "{}/tei", "-o", "{}/h", "--by", "marie", "--merge");
    assertEquals(decisions, text("in/a.decisions.tsv"), "nothing is added twice");

    assertEquals(
        ExitCode.WELL,
        run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off", "--fresh"),
        said);
    assertTrue(said.contains("a.xml.bak [kept-as-backup]"), said);
    assertEquals(edited, text("tei/a.xml.bak"));
    String again = text("tei/a.xml");
    assertTrue(again.matches("(?s).*<sic>regu</sic><corr [^>]*resp=\"#marie\">relu</corr>.*"));
    assertTrue(again.matches("(?s).*<sic>salle</sic><corr [^>]*resp=\"#marie\">sale</corr>.*"));
    assertTrue(again.matches("(?s).*<date when=\"1923-06-13\" resp=\"#marie\">12 juin 1923<.*"));
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h", "--by", "marie"));
    assertEquals(List.of(), rows("h/a.harvest.tsv"), "the loop is closed");
  }

  @Test
  void aNoteThatWasMovedIsCalledThere() throws IOException {
    Files.writeString(
        file("in/a.txt"),
        TEXT.replace("Dupont m'ecrit", "Dupont2 m'ecrit").replace("avec joie1", "avec 3 joies1"));
    run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off");
    String tei = text("tei/a.xml");
    String note = note(tei);
    String moved = tei.replace(note, "").replace("</persName>2 m'", "</persName>2" + note + " m'");
    Files.writeString(file("tei/a.xml"), moved);
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h", "--merge"), said);
    assertEquals(List.of("note 5 Dupont2 11", "note 5 1"), rows("in/a.decisions.tsv"), said);
    run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off", "--fresh");
    assertFalse(said.contains("decision-"), said);
    assertTrue(text("tei/a.xml").matches("(?s).*<sic>Dupont2</sic>[^\\n]*<note [^>]*n=\"1\".*"));

    tei = text("tei/a.xml");
    note = note(tei);
    Files.writeString(file("tei/a.xml"), tei.replace(note, "").replace("votre", "votre" + note));
    run("harvest", "{}/tei", "-o", "{}/h");
    assertTrue(said.contains("moved to a place where the source has no call"), said);
    assertEquals(List.of(), rows("h/a.harvest.tsv"));
  }

  @Test
  void aNoteThatWasLinkedByHandIsCalled() throws IOException {
    String note = note(text("tei/a.xml"));
    edit(Pattern.quote(note), "1");
    run("harvest", "{}/tei", "-o", "{}/h");
    assertTrue(said.contains("That note 1 is no note any more is no decision."), said);
    assertEquals(List.of(), rows("h/a.harvest.tsv"));
    // The same the other way: what was no note becomes one, as a person would write it.
    Source source = Source.of("a.txt", TEXT, TEXT.length(), "", Encoding.UTF_8);
    int call = TEXT.indexOf("joie1") + "joie".length();
    Decision unlinked = Decision.about(new Span(call, call + 1), source, Decision.Verdict.NOTE, "");
    Files.writeString(
        file("in/a.decisions.tsv"), Decisions.header() + "\n" + Decisions.row(unlinked) + "\n");
    run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off", "--fresh");
    assertTrue(said.contains("note-without-call"), said);
    Files.writeString(
        file("tei/a.xml"),
        text("tei/a.xml")
            .replace(note(text("tei/a.xml")), "")
            .replace(
                "joie1",
                "joie<note n=\"1\" place=\"end\"><lb n=\"11\"/>La lettre du 28 avril.</note>"));
    run("harvest", "{}/tei", "-o", "{}/h", "--by", "marie");
    assertTrue(rows("h/a.harvest.tsv").contains("note 5 joie1 11 marie"), text("h/a.harvest.tsv"));
  }

  private static String note(String tei) {
    return tei.substring(tei.indexOf("<note xml:id"), tei.lastIndexOf("</note>") + 7);
  }

  @Test
  void conflictsAreNamedAndNotMerged() throws IOException {
    edit("grande salle", "grande sale");
    run("harvest", "{}/tei", "-o", "{}/h", "--by", "marie", "--merge");
    String before = text("in/a.decisions.tsv");
    edit("grande sale", "grande halle");
    assertEquals(
        ExitCode.FAILED, run("harvest", "{}/tei", "-o", "{}/h", "--by", "paul", "--merge"));
    assertTrue(
        said.contains(
            "replace “salle” → “halle” (line 6, by paul) contradicts line 2, "
                + "replace “salle” → “sale” (line 6, by marie); it was not added."),
        said);
    assertEquals(before, text("in/a.decisions.tsv"));
  }

  @Test
  void withoutTheRecordTheLedgerServes() throws IOException {
    run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off", "--ledger");
    delete(".copiste-written/a.xml.gz");
    edit("<choice><sic>regu</sic><corr [^>]*>reçu</corr></choice>", "regu");
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h"), said);
    assertEquals(List.of("reject 5 regu reçu"), rows("h/a.harvest.tsv"));
  }

  @Test
  void withoutAnyRecordWhatNamesAPersonIsFound() throws IOException {
    delete(".copiste-written/a.xml.gz");
    delete(".copiste-state");
    edit(
        "grande salle",
        "<choice><sic>grande</sic><corr resp=\"#marie\">grosse</corr></choice> salle");
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei", "-o", "{}/h", "--merge"), said);
    assertTrue(said.contains("[no-record]"), said);
    assertEquals(List.of("replace 6 grande grosse marie"), rows("h/a.harvest.tsv"));
    assertEquals(rows("h/a.harvest.tsv"), rows("h/a.decisions.tsv"), "the source is not known");
    edit("grande</sic>", "gronde</sic>");
    assertEquals(ExitCode.NOTHING_DONE, run("harvest", "{}/tei", "-o", "{}/h"));
    assertTrue(said.contains("neither what Copiste wrote nor the source is there"), said);
  }

  @Test
  void aBackupIsHarvestedLikeTheFile() throws IOException {
    edit("grande salle", "grande sale");
    run("encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off", "--fresh");
    assertEquals(ExitCode.WELL, run("harvest", "{}/tei/a.xml.bak", "-o", "{}/h", "--merge"), said);
    assertEquals(List.of("replace 6 salle sale"), rows("in/a.decisions.tsv"));
  }

  private void delete(String name) throws IOException {
    Files.delete(file("tei").resolve(name));
  }
}
