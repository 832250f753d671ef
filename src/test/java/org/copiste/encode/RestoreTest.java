package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.copiste.encode.header.Software;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.Document;
import org.copiste.model.NoteStyle;
import org.copiste.model.Page;
import org.junit.jupiter.api.Test;

/** The source comes back from TEI, however its white space was changed. */
class RestoreTest {
  private static final Software SOFTWARE = new Software("0", "0");

  @Test
  void randomDocumentsComeBack() throws Exception {
    for (int seed = 0; seed < 3000; seed++) {
      Document document = new RandomDocuments(new Random(seed)).document();
      for (NoteStyle style : NoteStyle.values()) {
        byte[] tei = new TeiEncoder(style, 0.9, SOFTWARE).encode(document);
        String message = "seed " + seed + " " + style;
        assertEquals(shown(document), shown(tei), message);
        if (seed % 10 == 0) {
          for (Reflow reflow : Reflow.values()) {
            assertEquals(shown(document), shown(reflow.apply(tei)), message + " " + reflow);
          }
        }
      }
    }
  }

  /** Notes may say again that a page begins inside them; nothing else may. */
  @Test
  void everyPageOfRandomDocumentsBeginsOnceAndInOrder() {
    for (int seed = 0; seed < 500; seed++) {
      Document document = new RandomDocuments(new Random(seed)).document();
      for (NoteStyle style : NoteStyle.values()) {
        byte[] tei = new TeiEncoder(style, 0.9, SOFTWARE).encode(document);
        assertEquals(
            document.pages().stream().map(Page::n).toList(),
            PageBeginnings.outsideNotes(tei),
            "seed " + seed + " " + style);
      }
    }
  }

  @Test
  void brokenXmlIsNamedWithItsPlace() {
    RestoreException e =
        assertThrows(
            RestoreException.class,
            () -> SourceRestorer.restore("<TEI>\n<p></TEI>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(true, e.getMessage().contains("line 2"), e.getMessage());
  }

  private static String shown(Document document) {
    return escape(document.source().text());
  }

  private static String shown(byte[] tei) {
    return escape(SourceRestorer.restore(tei).text());
  }

  private static String escape(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\f", "\\f").replace(" ", "_");
  }
}
