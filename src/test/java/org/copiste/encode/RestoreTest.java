package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
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

  /** No blank or one needs no element, unless a tab or the like stands beside it. */
  private static final Pattern FEW_BLANKS =
      Pattern.compile("(?<!/>)<space unit=\"chars\" quantity=\"[01]\"/>(?!<space)");

  @Test
  void randomDocumentsComeBack() throws Exception {
    for (int seed = 0; seed < 3000; seed++) {
      Document document = new RandomDocuments(new Random(seed)).document();
      for (NoteStyle style : NoteStyle.values()) {
        byte[] tei = new TeiEncoder(style, 0.9, SOFTWARE).encode(document);
        String message = "seed " + seed + " " + style;
        assertEquals(shown(document), shown(tei), message);
        String written = new String(tei, StandardCharsets.UTF_8);
        assertFalse(FEW_BLANKS.matcher(written).find(), message);
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

  /** They had the names of layout in {@code rend}, and an element for every doubtful blank. */
  @Test
  void filesOfEarlierVersionsComeBack() {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><bibl xml:id="ocr-source">
          <measure unit="line" quantity="3"/><note type="charset">UTF-8</note>
          <note type="byteOrderMark">no</note><note type="lineEnd">lf</note>
          <note type="finalLineEnd">yes</note></bibl></teiHeader>
        <text><body><p>
          <lb n="1" rend="lead-2 trail-1"/>A <persName>B</persName> <space unit="chars" quantity="1"/><q>"C"</q>
          <choice><orig>divi-<lb n="2" break="no" rend="end-crlf"/>ded</orig><reg>divided</reg></choice><space
            unit="chars" quantity="0"/><hi>x</hi><note n="1" rend="call-none label-sic"><p>
            <lb n="3"/>y</p></note></p></body></text></TEI>
        """;
    assertEquals("__A_B_\"C\"divi-_\\ndedx\\r\\ny\\n", shown(tei.getBytes(StandardCharsets.UTF_8)));
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
