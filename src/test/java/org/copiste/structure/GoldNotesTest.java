package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/** Notes, pages and numbered paragraphs of the two letters, against the hand-made gold. */
class GoldNotesTest {
  private static final Path GOLD = Path.of("src", "test", "resources", "gold");

  @Test
  void notesOf1928() throws IOException {
    check("1928", Texts.LETTER_1928, "seed_ref_char", 4);
  }

  @Test
  void notesOf1923() throws IOException {
    check("1923", Texts.LETTER_1923, "ref_char", 0);
  }

  @Test
  void pagesAndNumberedParagraphsOf1923() throws IOException {
    JsonNode gold = read("1923.structure.json");
    Document d = structured(Texts.LETTER_1923);
    Source source = d.source();
    for (JsonNode page : gold.get("pages")) {
      Page found = d.pages().get(page.get("page").asInt() - 1);
      assertEquals(page.get("first_line").asInt(), source.lines().lineAt(found.at().start()));
      assertEquals(page.get("last_line").asInt() + 1, source.lines().lineAt(found.at().end()));
    }
    for (JsonNode paragraph : gold.get("numbered_paragraphs")) {
      String n = paragraph.get("n").asText();
      int first = 0;
      while (!d.blocks().get(first).n().equals(java.util.Optional.of(n))) {
        first++;
      }
      for (JsonNode block : paragraph.get("blocks")) {
        List<Integer> lines = new ArrayList<>();
        block.get("lines").forEach(line -> lines.add(line.asInt()));
        assertEquals(lines, filled(source, d.blocks().get(first).parts()), "paragraph " + n);
        assertEquals(Block.Kind.P, d.blocks().get(first).kind());
        first++;
      }
    }
  }

  private static void check(String year, String seed, String callAt, int tolerance)
      throws IOException {
    Document d = structured(seed);
    Source source = d.source();
    for (JsonNode gold : read(year + ".notes.json")) {
      String n = gold.get("n").asText();
      Note note = d.notes().stream().filter(x -> x.n().equals(n)).findFirst().orElseThrow();
      int line = source.lines().content(gold.get("ref_line").asInt()).start();
      assertEquals(line + gold.get(callAt).asInt(), note.call().orElseThrow().start(), "call " + n);
      List<Integer> lines = new ArrayList<>();
      gold.get("lines").forEach(l -> lines.add(l.asInt()));
      assertEquals(lines, filled(source, note.body()), "lines of note " + n);
      String wanted = gold.get("text").asText().replaceAll("\\s", "");
      StringBuilder body = new StringBuilder();
      note.body().forEach(part -> body.append(source.at(part)));
      String found = body.toString().replaceAll("\\s", "");
      if (tolerance == 0) {
        assertEquals(wanted, found, "text of note " + n);
      } else {
        assertTrue(Math.abs(wanted.length() - found.length()) <= tolerance, "text of note " + n);
      }
      if (gold.has("paragraph_lines")) {
        List<Integer> paragraphs = new ArrayList<>();
        gold.get("paragraph_lines").forEach(l -> paragraphs.add(l.asInt()));
        assertEquals(
            paragraphs, note.paragraphs().stream().map(o -> source.lines().lineAt(o)).toList());
      }
    }
  }

  /** The lines of a source that are not blank and belong to these spans. */
  private static List<Integer> filled(Source source, List<Span> spans) {
    List<Integer> lines = new ArrayList<>();
    for (Span span : spans) {
      int last = source.lines().lineAt(span.end() - 1);
      for (int line = source.lines().lineAt(span.start()); line <= last; line++) {
        if (!source.at(source.lines().content(line)).isBlank()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static Document structured(String seed) {
    return new StructureStage().apply(new LayoutStage().apply(Texts.document(Texts.seed(seed))));
  }

  private static JsonNode read(String name) throws IOException {
    Path file = GOLD.resolve(name);
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
