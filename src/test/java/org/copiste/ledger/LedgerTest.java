package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.copiste.ledger.Ledger.Change;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Metadata;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void readsBackWhatItWrote() throws LedgerException {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Document document = SomeDocument.random(random);
      Ledger ledger = Ledger.of(document, "0.1.0");
      byte[] bytes = LedgerWriter.bytes(ledger);
      assertEquals(ledger, LedgerReader.read(bytes, document.source()));
      assertArrayEquals(bytes, LedgerWriter.bytes(LedgerReader.read(bytes)));
    }
  }

  @Test
  void whatIsAppliedDoesNotOverlap() throws LedgerException {
    Source source = SomeDocument.source("en ont regu une\n");
    Edit inner = Edit.of(new Span(9, 10), "ç", Edit.Kind.OCR, "glyph", new Step("s", "r", 1));
    Edit outer = Edit.of(new Span(7, 11), "reçu", Edit.Kind.OCR, "glyph", new Step("s", "r", 1));
    Edit before = Edit.of(new Span(7, 9), "", Edit.Kind.OCR, "glyph", new Step("s", "r", 1));
    assertTrue(refused(source, new Change("g", inner, true), new Change("regu", outer, true)));
    assertTrue(refused(source, new Change("g", inner, true), new Change("g", inner, true)));
    assertFalse(refused(source, new Change("g", inner, true), new Change("regu", outer, false)));
    assertFalse(refused(source, new Change("g", inner, true), new Change("re", before, true)));
  }

  private static boolean refused(Source source, Change... changes) throws LedgerException {
    Ledger empty = Ledger.of(Document.of(source, Metadata.NONE), "0.1.0");
    Ledger ledger =
        new Ledger(
            empty.copiste(),
            empty.source(),
            List.of(changes),
            empty.pages(),
            empty.lines(),
            empty.blocks(),
            empty.notes(),
            empty.mentions(),
            empty.diagnostics());
    try {
      LedgerReader.read(LedgerWriter.bytes(ledger), source);
      return false;
    } catch (LedgerException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("overlap"), e.getMessage());
      return true;
    }
  }

  @Test
  void looksAsTheContractSays() {
    Source source = SomeDocument.source("en ont regu une\n");
    Edit edit =
        Edit.of(
            new Span(9, 10), "ç", Edit.Kind.OCR, "glyph", new Step("repair", "decoder", 0.98765));
    Document document =
        Document.of(source, Metadata.NONE).withReading(Reading.of(source, List.of(edit)));
    assertEquals(
        """
        {
          "copiste": "0.1.0",
          "source": {"file": "letter.txt", "sha256": "%s", "charset": "UTF-8", "chars": 16},
          "edits": [
            {"start": 9, "end": 10, "from": "g", "to": "ç", "applied": true, "p": 0.9877, \
        "kind": "ocr", "subtype": "glyph", "resp": "copiste", "why": [{"stage": "repair", \
        "rule": "decoder", "p": 0.9877}]}
          ],
          "pages": [],
          "lines": [],
          "blocks": [],
          "notes": [],
          "mentions": [],
          "diagnostics": []
        }
        """
            .formatted("0".repeat(64)),
        new String(LedgerWriter.bytes(Ledger.of(document, "0.1.0")), StandardCharsets.UTF_8));
  }

  @Test
  void refusesAnotherQuotation() {
    Document document = SomeDocument.random(new Random(3));
    byte[] bytes = LedgerWriter.bytes(Ledger.of(document, "0.1.0"));
    String text = document.source().text();
    Source other = SomeDocument.source("#".repeat(text.length()));
    assertThrows(LedgerException.class, () -> LedgerReader.read(bytes, other));
    Source shorter = SomeDocument.source(text.substring(0, text.length() - 2));
    assertThrows(LedgerException.class, () -> LedgerReader.read(bytes, shorter));
  }

  @Test
  void nothingMayLieOutsideTheSource() {
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 50; i++) {
      Document document = SomeDocument.random(random);
      Ledger all = Ledger.of(document, "0.1.0");
      Ledger none = Ledger.of(Document.of(document.source(), Metadata.NONE), "0.1.0");
      List<Ledger> parts =
          List.of(
              with(none, List.of(), all.pages(), List.of(), List.of(), List.of(), List.of()),
              with(none, List.of(), List.of(), all.lines(), List.of(), List.of(), List.of()),
              with(none, List.of(), List.of(), List.of(), all.blocks(), List.of(), List.of()),
              with(none, List.of(), List.of(), List.of(), List.of(), all.notes(), List.of()),
              with(none, List.of(), List.of(), List.of(), List.of(), List.of(), all.mentions()),
              with(none, all.changes(), List.of(), List.of(), List.of(), List.of(), List.of()));
      for (Ledger part : parts) {
        int end = end(part);
        if (end > 0) {
          byte[] bytes = LedgerWriter.bytes(part);
          String text = document.source().text();
          Source whole = SomeDocument.source(text.substring(0, end));
          Source shorter = SomeDocument.source(text.substring(0, end - 1));
          assertDoesNotThrow(() -> LedgerReader.read(bytes, whole));
          assertThrows(LedgerException.class, () -> LedgerReader.read(bytes, shorter));
          refused++;
        }
      }
    }
    assertTrue(refused > 200, "refused " + refused);
  }

  private static int end(Ledger ledger) {
    return Stream.of(
            ledger.changes().stream().map(change -> change.edit().at()),
            ledger.pages().stream().map(Ledger.PageRow::at),
            ledger.lines().stream().map(Ledger.LineRow::at),
            ledger.blocks().stream().map(Ledger.BlockRow::at),
            ledger.notes().stream().flatMap(note -> note.body().stream()),
            ledger.notes().stream().flatMap(note -> note.call().stream()),
            ledger.mentions().stream().map(Ledger.MentionRow::at))
        .flatMap(spans -> spans)
        .mapToInt(Span::end)
        .max()
        .orElse(0);
  }

  private static Ledger with(
      Ledger none,
      List<Change> changes,
      List<Ledger.PageRow> pages,
      List<Ledger.LineRow> lines,
      List<Ledger.BlockRow> blocks,
      List<Ledger.NoteRow> notes,
      List<Ledger.MentionRow> mentions) {
    return new Ledger(
        none.copiste(),
        none.source(),
        changes,
        pages,
        lines,
        blocks,
        notes,
        mentions,
        none.diagnostics());
  }

  @Test
  void changesAndMentionsStandInTheOrderOfTheirPlaces() {
    Random random = new Random(23);
    for (int i = 0; i < 200; i++) {
      Ledger ledger = Ledger.of(SomeDocument.random(random), "0.1.0");
      List<Span> changes = ledger.changes().stream().map(change -> change.edit().at()).toList();
      assertEquals(changes.stream().sorted().toList(), changes);
      List<Integer> mentions =
          ledger.mentions().stream().map(mention -> mention.at().start()).toList();
      assertEquals(mentions.stream().sorted().toList(), mentions);
    }
  }

  @Test
  void refusesWhatIsNoLedgerAndSaysWhere() {
    assertThrows(LedgerException.class, () -> read("[]"));
    assertThrows(LedgerException.class, () -> read("{\"copiste\": \"1\"}"));
    assertThrows(LedgerException.class, () -> read("{\"copiste\": "));
    LedgerException e =
        assertThrows(
            LedgerException.class,
            () ->
                read(
                    "{\"copiste\":\"1\",\n\"source\":{\"file\":\"a\",\"sha256\":\"0\","
                        + "\"charset\":\"UTF-8\",\"chars\":1},\n\"edits\":[\n{\"start\":\"x\"}]}"));
    assertTrue(e.toString().contains(": line 4: "), e.toString());
  }

  private static Ledger read(String json) throws LedgerException {
    return LedgerReader.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
