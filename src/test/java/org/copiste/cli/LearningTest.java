package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decisions;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided on one text of a folder teaches the others, and changes nothing else. */
class LearningTest {
  private static final String FIRST =
      "Le Gomitrq a siégé hier.\nCe Gomitrq fut long.\nUn Gomitrq siège encore.\n";

  private static final String SECOND =
      "Nous avons écrit au Gomitrq la semaine dernière.\nIl fut reçu par Zorbu à la gare.\n";

  @TempDir Path folder;
  private String said = "";

  private int run(String... arguments) {
    CommandRun run = CommandRun.in(folder, arguments);
    said = run.said();
    return run.code();
  }

  private String tei(String name) throws IOException {
    return Files.readString(folder.resolve("tei/" + name + ".xml"));
  }

  private void decide(String name, String text, String when, String... fromTo) throws IOException {
    Source source = Source.of("x.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8);
    StringBuilder file = new StringBuilder(Decisions.header()).append('\n');
    int at = 0;
    for (int i = 0; i < fromTo.length; i += 3) {
      at = text.indexOf(fromTo[i + 1], at);
      Span span = new Span(at, at + fromTo[i + 1].length());
      Decision.Verdict verdict = Decision.Verdict.valueOf(fromTo[i]);
      Decision row = Decision.about(span, source, verdict, fromTo[i + 2]);
      file.append(Decisions.row(row).replaceFirst("\t\t\t$", "\tmarie\t" + when + "\t"));
      file.append('\n');
      at++;
    }
    Files.writeString(folder.resolve("in/" + name + ".decisions.tsv"), file.toString());
  }

  private void decideFirst(String when) throws IOException {
    decide("a", FIRST, when, "REPLACE", "Gomitrq", "Comité", "REPLACE", "Gomitrq", "Comité");
  }

  private void encode(String... more) {
    String[] all = new String[more.length + 6];
    System.arraycopy(
        new String[] {"encode", "{}/in", "-o", "{}/tei", "--second-opinion", "off"}, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    assertEquals(ExitCode.WELL, run(all), said);
  }

  @BeforeEach
  void texts() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), FIRST);
    Files.writeString(folder.resolve("in/b.txt"), SECOND);
    encode();
  }

  @Test
  void anotherTextIsReadAsPersonsReadThisOne() throws IOException {
    String before = tei("b");
    decideFirst("2026-05-02");
    encode("--learn", "new", "--ledger");
    assertFalse(before.equals(tei("b")), "the decisions on a must be noticed for b");
    assertTrue(tei("b").contains("<sic>Gomitrq</sic>"), tei("b"));
    assertTrue(Files.readString(folder.resolve("tei/b.ledger.json")).contains("learned 2 places"));
    String learnt = tei("b");
    encode("--fresh", "--learn", "new", "--jobs", "1");
    assertEquals(learnt, tei("b"));
    encode("--fresh", "--learn", "off");
    assertEquals(before, tei("b"));
  }

  @Test
  void nothingChangesUnasked() throws IOException {
    String before = tei("b");
    decideFirst("2026-05-02");
    encode("--ledger");
    assertEquals(before, tei("b"));
    assertTrue(Files.readString(folder.resolve("tei/b.ledger.json")).contains("learned 2 places"));
  }

  @Test
  void theTextItselfChangesOnlyWhereItWasDecided() throws IOException {
    decideFirst("2026-05-02");
    encode("--learn", "new");
    String decided = tei("a");
    assertEquals(2, decided.split("<sic>Gomitrq</sic>", -1).length - 1, decided);
    encode("--learn", "off");
    assertEquals(decided, tei("a"));
    encode("--learn", "all");
    assertEquals(3, tei("a").split("<sic>Gomitrq</sic>", -1).length - 1, tei("a"));
  }

  @Test
  void aTextThatWasDecidedOnStaysAsItWasSeen() throws IOException {
    decide("b", SECOND, "2026-05-01", "REPLACE", "Zorbu", "Zorba");
    encode();
    String reviewed = tei("b");
    decideFirst("2026-05-02");
    encode("--learn", "new");
    assertEquals(reviewed, tei("b"));
    encode("--learn", "all");
    assertNotEquals(reviewed, tei("b"));
    encode("--learn", "propose");
    assertEquals(reviewed, tei("b"));
  }

  @Test
  void decisionsThatCannotBeReadTeachNothingAndAreNamed() throws IOException {
    Files.writeString(folder.resolve("in/c.decisions.tsv"), "no table\n");
    encode();
    assertTrue(said.contains("nothing is learnt from these decisions"), said);
  }
}
