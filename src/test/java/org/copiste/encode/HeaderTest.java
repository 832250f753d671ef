package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.encode.check.StatementCheck;
import org.copiste.encode.header.Software;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.validate.Validation;
import org.copiste.validate.XmlSource;
import org.junit.jupiter.api.Test;

/** The header says what a person said of the document, and nothing that the text belies. */
class HeaderTest {
  private static final Pattern EMPTY = Pattern.compile("<(\\w+)(?: [^<>]*)?></\\1>|=\"\"");
  private static final String TEXT = "Il vint hierl au soir.\n\nUne note.\n";

  private static Document document(Map<String, String> said, double link) {
    Source source = Source.of("t.txt", TEXT, TEXT.length(), "0".repeat(64), Encoding.UTF_8);
    int call = TEXT.indexOf("l au");
    int body = TEXT.indexOf("Une");
    return Document.of(source, Metadata.of(said))
        .withStructure(
            List.of(
                new Block(
                    Block.Kind.P, 0, Optional.empty(), List.of(new Span(0, TEXT.indexOf('\n'))))),
            List.of(
                new Note(
                    "1",
                    Optional.empty(),
                    Optional.of(new Span(call, call + 1)),
                    List.of(new Span(body, TEXT.length() - 1)),
                    List.of(body),
                    "bottom",
                    Optional.empty(),
                    link)),
            List.of());
  }

  /** The TEI, which must be valid. */
  private static String tei(Document document, double accept) {
    byte[] tei = new TeiEncoder(NoteStyle.INLINE, accept, new Software("1", "1")).encode(document);
    assertEquals(
        List.of(),
        Validation.byProfile().validate(XmlSource.of("t", "file:///t.xml", tei)).findings());
    return new String(tei, StandardCharsets.UTF_8);
  }

  @Test
  void whatIsSaidOfTheOriginalStandsInIt() {
    String tei =
        tei(
            document(
                Map.of(
                    "editors", "A. Martin; B. Durand",
                    "project", "Un projet",
                    "repository", "Une bibliothèque",
                    "shelfmark", "MS 12",
                    "print", "Un livre, 1904",
                    "facsimile", "https://example.org/1",
                    "licence", "CC BY 4.0",
                    "licence-target", "https://creativecommons.org/licenses/by/4.0/"),
                0.95),
            0.9);
    assertTrue(tei.contains("<editor>A. Martin</editor>\n        <editor>B. Durand</editor>"), tei);
    assertTrue(tei.contains("<publisher>Un projet</publisher>"), tei);
    assertTrue(tei.contains("<projectDesc><p>Un projet</p></projectDesc>"), tei);
    assertTrue(tei.contains("<repository>Une bibliothèque</repository>"), tei);
    assertTrue(tei.contains("<idno type=\"shelfmark\">MS 12</idno>"), tei);
    assertTrue(tei.contains("<bibl type=\"print\">Un livre, 1904</bibl>"), tei);
    assertTrue(tei.contains("<ref target=\"https://example.org/1\">"), tei);
    assertTrue(
        tei.contains(
            "<availability><licence"
                + " target=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</licence>"),
        tei);
  }

  @Test
  void nothingEmptyStandsInIt() {
    String tei = tei(document(Map.of(), 0.95), 0.9);
    String header = tei.substring(0, tei.indexOf("</teiHeader>"));
    assertFalse(EMPTY.matcher(header).find(), header);
    assertFalse(header.contains("msDesc"), header);
    assertFalse(header.contains("<publisher>"), header);
  }

  @Test
  void aMisreadCallIsCorrectedFromTheThresholdOn() {
    Document doubtful = document(Map.of(), 0.5);
    Document checked = new StatementCheck(NoteStyle.INLINE, 0.9).apply(doubtful);
    assertTrue(tei(checked, 0.9).contains("hierl au soir"));
    assertEquals(
        List.of("note-without-call"),
        checked.diagnostics().stream().map(Diagnostic::code).toList());
    Document lenient = new StatementCheck(NoteStyle.INLINE, 0.7).apply(doubtful);
    assertTrue(tei(lenient, 0.7).contains("<sic>hierl</sic>"));
    Document sure = new StatementCheck(NoteStyle.INLINE, 0.9).apply(document(Map.of(), 0.7));
    assertTrue(tei(sure, 0.9).contains("cert=\"0.97\""));
  }
}
