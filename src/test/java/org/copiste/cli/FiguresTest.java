package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of each document and of all, against what it has written. */
class FiguresTest {
  @TempDir Path folder = Path.of("");

  private int code;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of("example/lettre.txt"), folder.resolve("in/lettre.txt"));
    Files.writeString(
        folder.resolve("in/note.txt"),
        Files.readString(Path.of("example/lettre.txt"))
            .replace("numéro 14.", "numéro 14.\n\n(2) Une autre note, que rien n'appelle."));
    Files.writeString(folder.resolve("in/vide.txt"), "");
    Files.writeString(
        folder.resolve("in/english.txt"),
        "Dear Sir, I have received your letter and I do not want to delay my answer. You ask whether"
            + " the house that was empty can still be had; the rent of it is not high, and she will"
            + " be able to go out as soon as the weather is better.\n");
  }

  @Test
  void theFiguresAreThoseOfTheLedger() throws IOException {
    List<String> said = run("encode", folder.resolve("in").toString(), "-o", out(), "--ledger");
    assertEquals(0, code, said.toString());
    for (String name : List.of("lettre", "note")) {
      JsonNode ledger =
          new ObjectMapper().readTree(folder.resolve("out/" + name + ".ledger.json").toFile());
      long corrections =
          rows(ledger, "edits")
              .filter(e -> e.get("applied").asBoolean())
              .filter(e -> !e.get("kind").asText().equals("normal"))
              .filter(e -> !e.get("subtype").asText().equals("hyphen"))
              .map(e -> e.has("group") ? "group " + e.get("group") : "at " + e.get("start"))
              .distinct()
              .count();
      long unlinked = rows(ledger, "notes").filter(n -> n.get("call").isNull()).count();
      long unverified =
          rows(ledger, "mentions")
              .filter(m -> m.path("applied").asBoolean(true))
              .filter(m -> m.has("entity") && !m.has("ref"))
              .map(m -> m.get("entity").asText())
              .distinct()
              .count();
      String line = line(said, "/" + name + ".txt: ");
      assertTrue(line.contains(": " + corrections + " correction"), line);
      assertTrue(line.contains(", " + unlinked + " note"), line);
      assertTrue(line.contains(", " + unverified + " name"), line);
    }
    assertTrue(line(said, "/note.txt: ").contains("1 note unlinked"), said.toString());
    String last = said.get(said.size() - 1);
    assertTrue(
        last.matches("copiste encode: 3 of 4 files; 1 left out: 1 empty; \\d+ corrections, .*"),
        last);
  }

  @Test
  void anotherLanguageIsToldAndLeftAlone() throws IOException {
    List<String> said = run("repair", folder.resolve("in").toString(), "-o", out());
    assertTrue(
        said.stream().anyMatch(l -> l.contains("English") && l.endsWith("[other-language]")),
        said.toString());
    assertEquals(
        Files.readString(folder.resolve("in/english.txt")),
        Files.readString(folder.resolve("out/english.txt")));
    run("encode", folder.resolve("in").toString(), "-o", out());
    String tei = Files.readString(folder.resolve("out/english.xml"));
    assertTrue(tei.contains("<language ident=\"en\">"), tei);
    assertFalse(tei.contains("<choice>"), tei);
  }

  @Test
  void quietSaysNothing() {
    assertEquals(List.of(), run("encode", folder.resolve("in").toString(), "-o", out(), "--quiet"));
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static java.util.stream.Stream<JsonNode> rows(JsonNode ledger, String name) {
    return StreamSupport.stream(ledger.get(name).spliterator(), false);
  }

  private static String line(List<String> lines, String part) {
    return lines.stream().filter(l -> l.contains(part)).findFirst().orElse("");
  }

  private List<String> run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    code =
        Main.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
