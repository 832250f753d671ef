package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.encode.check.StatementCheck;
import org.copiste.encode.header.Software;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Markup;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/** Notes whose call, label and text stand where an encoder could lose or shift a character. */
class NotePlacesTest {
  private static Span at(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  private static Note note(
      String n, Optional<Span> label, Optional<Span> call, List<Span> body, int paragraph) {
    return new Note(n, label, call, body, List.of(paragraph), "bottom", Optional.empty(), 0.9);
  }

  /** Encodes with notes in the text and apart; the source must come back both times. */
  private static List<String> encoded(String text, List<Note> notes, List<Markup> markups) {
    List<String> encoded = new ArrayList<>();
    for (NoteStyle style : List.of(NoteStyle.INLINE, NoteStyle.REF)) {
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      Source source = Source.of("t.txt", text, bytes, "", Encoding.UTF_8);
      Document document =
          Document.of(source, Metadata.NONE).withStructure(List.of(), notes, markups);
      byte[] tei =
          new TeiEncoder(style, 0.9, new Software("0", "0"))
              .encode(new StatementCheck(style, 0.9).apply(document));
      assertEquals(text, SourceRestorer.restore(tei).text(), style.name());
      String written = new String(tei, StandardCharsets.UTF_8);
      encoded.add(written.substring(written.indexOf("<text>")));
    }
    return encoded;
  }

  @Test
  void aNoteWhoseTextPrecedesItsCallOnTheLineStaysInPlace() {
    String text = "Il vint à Paris.\nUne note.xMercredi il partit.\n";
    encoded(
        text,
        List.of(
            note(
                "1",
                Optional.empty(),
                Optional.of(at(text, "x")),
                List.of(at(text, "Paris.\nUne note.")),
                0)),
        List.of());
  }

  @Test
  void aNoteCalledInAnotherThatSharesItsLineComesBack() {
    String text = "Le premier, le second et le tiers; un appel x ici.\nFin.\n";
    encoded(
        text,
        List.of(
            note(
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(at(text, "le tiers; un appel x ici.")),
                0),
            note(
                "2",
                Optional.empty(),
                Optional.of(at(text, "x")),
                List.of(at(text, "le second et ")),
                0)),
        List.of());
  }

  @Test
  void aLabelThatOtherTextPartsFromItsNoteIsText() {
    String text = "1 Le texte courant.\n12\nLa note.\n";
    List<String> tei =
        encoded(
            text,
            List.of(
                note(
                    "1",
                    Optional.of(new Span(0, 1)),
                    Optional.empty(),
                    List.of(at(text, "La note.")),
                    0)),
            List.of(new Markup(Markup.Kind.FURNITURE, List.of(at(text, "12")), "pageNum")));
    assertTrue(tei.get(0).contains("label-none"), tei.get(0));
  }

  @Test
  void aCallHasNoBlanksAtItsEnds() {
    String text = "Il vint hier\nl au soir.\n\nUne note.\n";
    List<String> tei =
        encoded(
            text,
            List.of(
                note(
                    "1",
                    Optional.empty(),
                    Optional.of(at(text, "\nl ")),
                    List.of(at(text, "Une note.")),
                    0)),
            List.of());
    assertTrue(tei.get(0).contains("<sic>l</sic>"), tei.get(0));
  }

  @Test
  void aCallBetweenTwoPartsOfItsNoteIsWrittenOnce() {
    String text = "Début.\nLa note et\nMonsieu1r Butler, la suite.\n";
    encoded(
        text,
        List.of(
            note(
                "2",
                Optional.empty(),
                Optional.of(at(text, "1")),
                List.of(at(text, "La note et\n"), at(text, "r Butler, la suite.")),
                0)),
        List.of());
  }

  @Test
  void theBlanksOfANoteAreNotThoseOfTheBlockAfterIt() {
    String text = "Le comte x dit la  note au  jour et revint.\n";
    encoded(
        text,
        List.of(
            note(
                "1",
                Optional.empty(),
                Optional.of(at(text, "x")),
                List.of(at(text, "dit la  note")),
                0)),
        List.of());
    encoded(
        text,
        List.of(
            note(
                "1",
                Optional.empty(),
                Optional.of(at(text, "x")),
                List.of(at(text, " dit la  note au ")),
                0)),
        List.of());
  }

  @Test
  void aParagraphOfANoteDoesNotBeginInsideACharacter() {
    String text = "Une note \uD83D\uDE00 ici.\n";
    encoded(
        text,
        List.of(
            note(
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(at(text, "note \uD83D\uDE00 ici.")),
                10)),
        List.of());
  }

  @Test
  void aGlossWithoutTextIsNone() {
    String text = "Un mot \uFFFE et un autre.\n";
    List<String> tei =
        encoded(
            text,
            List.of(),
            List.of(new Markup(Markup.Kind.GLOSS, List.of(at(text, "\uFFFE")), "")));
    assertFalse(tei.get(0).contains("<note"), tei.get(0));
  }
}
