package org.copiste.structure.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.NoteLink;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.TextType;
import org.copiste.structure.LayoutStage;
import org.copiste.structure.StructureStage;
import org.copiste.structure.label.LineLabeller;
import org.junit.jupiter.api.Test;

class DecidedCallsTest {
  private static final String TEXT =
      """
      Le général Murat arriva à Naples en juilletl avec sa suite et fut reçu
      par les notables de la ville, qui lui offrirent un banquet somptueux (1).
      Le roi Ferdinand quitta la ville le lendemain pour la Sicile avec sa cour.

      (1) Archives nationales, carton 12.
      Voir aussi la lettre du comte de Mosbourg au ministre, plus loin.
      """;
  private static final Source SOURCE =
      Source.of("n.txt", TEXT, TEXT.length(), "0".repeat(64), Encoding.UTF_8);

  @Test
  void theProgramAloneLinksTheOneCallThatItSees() {
    Document document = structured();
    assertEquals(List.of("(1)"), calls(document));
    assertEquals(Optional.empty(), document.notes().get(0).linkedBy());
  }

  @Test
  void aCallMisreadAsALetterCallsTheNoteThatAPersonSays() {
    Document document = structured(link("juilletl", 5));
    assertEquals(List.of("l"), calls(document));
    assertEquals(Optional.of("A. Lecteur"), document.notes().get(0).linkedBy());
    assertEquals(1, document.notes().get(0).p());
    assertEquals(List.of(), of("note-without-call", document));
  }

  @Test
  void aNoteBeginsWhereAPersonSays() {
    Document inNote = structured(link("juilletl", 5), link("(1)", 6));
    assertEquals(List.of("l", "(1)"), calls(inNote));
    assertEquals(
        List.of(
            "Archives nationales, carton 12.",
            "Voir aussi la lettre du comte de Mosbourg au ministre, plus loin."),
        inNote.notes().stream().map(n -> SOURCE.at(n.body().get(0))).toList());
    Document inText = structured(link("juilletl", 3));
    assertTrue(
        SOURCE.at(inText.notes().get(0).body().get(0)).startsWith("Le roi Ferdinand quitta"));
    assertTrue(
        inText.blocks().stream()
            .flatMap(b -> b.parts().stream())
            .noneMatch(part -> SOURCE.at(part).contains("Ferdinand")));
  }

  @Test
  void whatCallsNothingIsText() {
    Document document = structured(link("(1)", 0));
    assertEquals(List.of(), calls(document));
    assertEquals(1, of("note-without-call", document).size());
    assertEquals(List.of(), of("call-without-note", document));
  }

  @Test
  void whatCannotBeIsReported() {
    for (NoteLink wrong : List.of(link("banquet", 5), link("(1)", 4), link("(1)", 60))) {
      Document document = structured(wrong);
      assertEquals(1, of("decision-unmatched", document).size(), wrong.toString());
    }
  }

  private static NoteLink link(String reading, int line) {
    int start = TEXT.indexOf(reading);
    return new NoteLink(new Span(start, start + reading.length()), line, "A. Lecteur", "It");
  }

  private static Document structured(NoteLink... links) {
    List<NoteLink> decided = List.of(links);
    Document laid =
        new LayoutStage(Set.of("juillet")::contains, decided)
            .apply(Document.of(SOURCE, Metadata.NONE));
    return new StructureStage(TextType.AUTO, LineLabeller.shipped(), decided).apply(laid);
  }

  private static List<String> calls(Document document) {
    List<String> calls = new ArrayList<>();
    for (Note note : document.notes()) {
      note.call().map(SOURCE::at).ifPresent(calls::add);
    }
    return calls;
  }

  private static List<Diagnostic> of(String code, Document document) {
    return document.diagnostics().stream().filter(d -> d.code().equals(code)).toList();
  }
}
