package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
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
