package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/** Superscripts, the sizes of type, and lines in the middle. */
class TypeOfLinesTest {
  private static final List<String> TEXT =
      List.of(
          "Le voyageur arriva le soir dans la petite ville et demanda au passant une",
          "chambre pour la nuit. On lui montra au bout de la rue une maison basse dont",
          "la porte était ouverte, et la lumière du foyer éclairait la neige devant le",
          "seuil. Il entra, salua la compagnie et prit place auprès du feu sans parler.");

  private static Document structured(LaidText text) {
    Document document = Document.of(text.source(), Metadata.NONE);
    return new StructureStage().apply(new LayoutStage().apply(document));
  }

  private static int text(LaidText laid, int top) {
    IntStream.range(0, 4).forEach(i -> laid.line(100, top + 30 * i, TEXT.get(i)));
    return top + 120;
  }

  private static List<String> heads(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEAD)
        .map(block -> document.source().at(block.at()))
        .toList();
  }

  @Test
  void aRaisedFigureCallsANoteEvenBehindAYear() {
    Document document = raised(List.of(new Span(29, 30)));
    Note note = document.notes().get(0);
    int year = document.source().text().indexOf("18822");
    assertEquals(new Span(year + 4, year + 5), note.call().orElseThrow());
  }

  private static Document raised(List<Span> raised) {
    LaidText laid = new LaidText();
    int top = text(laid, 100);
    laid.line(
        100, top, "Il avait quitté Tours en 18822 par le dernier train du soir.", "", 10, raised);
    text(laid, top + 30);
    laid.line(100, 900, "2 Voir plus haut ce qui est dit de ce voyage.", "", 8, List.of());
    return structured(laid);
  }

  @Test
  void aRaisedFigureThatStandsApartIsACandidateAndAPlainOneIsNot() {
    assertEquals(1, apart(List.of(new Span(19, 20))).calls().size());
    assertEquals(0, apart(List.of()).calls().size());
  }

  private static Document apart(List<Span> raised) {
    LaidText laid = new LaidText();
    int top = text(laid, 100);
    laid.line(100, top, "Il avait quitté la 3 ville par le dernier train du soir.", "", 10, raised);
    text(laid, top + 30);
    return structured(laid);
  }

  @Test
  void whatStandsInSmallTypeBelowTheTextIsANote() {
    assertEquals(List.of("1"), numbers(7));
    assertEquals(List.of(), numbers(10));
  }

  private static List<String> numbers(double size) {
    LaidText laid = new LaidText();
    int top = text(laid, 100);
    laid.line(100, top, "1. De la maison et de ceux qui y demeuraient.", "", size, List.of());
    return structured(laid).notes().stream().map(Note::n).toList();
  }

  @Test
  void aBriefLineInLargeTypeIsAHeading() {
    assertEquals(List.of("Du voyageur."), heads(headed(16)));
    assertEquals(List.of(), heads(headed(10)));
  }

  private static Document headed(double size) {
    LaidText laid = new LaidText();
    int top = text(laid, 100);
    text(laid, top);
    laid.line(100, top + 120, "Du voyageur.", "", size, List.of());
    text(laid, top + 150);
    return structured(laid);
  }

  @Test
  void aBriefLineInTheMiddleIsAHeading() {
    assertEquals(List.of("La maison au bout de la rue"), heads(centred(345)));
    assertEquals(List.of(), heads(centred(100)));
  }

  private static Document centred(int left) {
    LaidText laid = new LaidText();
    int top = text(laid, 100);
    laid.line(left, top, "La maison au bout de la rue");
    text(laid, top + 30);
    return structured(laid);
  }
}
