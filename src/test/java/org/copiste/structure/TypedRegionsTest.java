package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layout says that its regions and lines are. */
class TypedRegionsTest {
  private static final String FULL =
      "Le voyageur arriva le soir dans la petite ville et demanda au passant une chambre";

  private static Document structured(LaidText text) {
    return new StructureStage()
        .apply(new LayoutStage().apply(Document.of(text.source(), Metadata.NONE)));
  }

  private static LaidText page(LaidText text, int lines) {
    IntStream.range(0, lines).forEach(i -> text.line(100, 200 + 30 * i, FULL));
    return text.line(100, 200 + 30 * lines, "pour la nuit.");
  }

  private static List<String> furniture(Document document) {
    return document.markups().stream()
        .filter(markup -> markup.kind() == Markup.Kind.FURNITURE)
        .map(markup -> markup.subtype() + ": " + document.source().at(markup.at()))
        .toList();
  }

  private static List<String> blocks(Document document, Block.Kind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> document.source().at(block.at()))
        .toList();
  }

  @Test
  void whatIsOutsideOfTheTextIsFurniture() {
    LaidText text = new LaidText().region("RunningTitleZone").line(400, 100, "Voyages");
    text.region("page-number").line(900, 100, "xiv");
    page(text.region("MainZone"), 6);
    text.region("QuireMarksZone:signature#1").line(500, 500, "B ij");
    text.region("catch-word").line(800, 500, "Ensuite");
    Document document = structured(text);
    assertEquals(
        List.of("head: Voyages", "pageNum: xiv", "sig: B ij", "catch: Ensuite"),
        furniture(document));
    assertEquals("xiv", document.pages().get(0).n());
    assertEquals(
        7, document.lines().stream().filter(line -> line.role() == Line.Role.TEXT).count());
  }

  @Test
  void aTypeOfALineCountsInsideText() {
    LaidText text = page(new LaidText().region("MainZone"), 4);
    text.line(500, 400, "- 12 -", "NumberingLine", 10, List.of());
    assertEquals(List.of("pageNum: - 12 -"), furniture(structured(text)));
  }

  @Test
  void aLargeRegionStaysTextWhateverItIsCalled() {
    LaidText text = new LaidText().region("header");
    page(text, 12);
    text.region("marginalia");
    IntStream.range(0, 14).forEach(i -> text.line(100, 700 + 30 * i, FULL));
    Document document = structured(text);
    assertEquals(List.of(), furniture(document));
    assertEquals(
        List.of("doubtful-region", "doubtful-region"),
        document.diagnostics().stream().map(d -> d.code()).toList());
    assertTrue(document.lines().stream().allMatch(line -> line.role() == Line.Role.TEXT));
  }

  @Test
  void aNoteInTheMarginIsOnePiece() {
    LaidText text = new LaidText().region("marginalia").line(10, 230, "Arrivée du");
    text.line(10, 260, "voyageur");
    page(text.region("paragraph"), 6);
    assertEquals(List.of("margin: Arrivée du\nvoyageur"), furniture(structured(text)));
  }

  @Test
  void turnedTextAndTextOfPicturesIsFurniture() {
    LaidText text = new LaidText().region("", 90).line(10, 300, "Imprimerie nationale");
    page(text.region(""), 6);
    text.region("GraphicZone").line(100, 600, "iI. ,l");
    assertEquals(
        List.of("turned: Imprimerie nationale", "ornament: iI. ,l"), furniture(structured(text)));
  }

  @Test
  void aPageThatIsTurnedAsAWholeIsText() {
    assertEquals(List.of(), furniture(structured(page(new LaidText().region("", 90), 6))));
  }

  @Test
  void aMarkedHeadingIsOne() {
    String heading = "Où le voyageur arrive dans la petite ville, et de ce qui lui advint le soir.";
    LaidText text = page(new LaidText().region("paragraph"), 5);
    text.region("heading").line(100, 400, heading);
    text.region("paragraph");
    IntStream.range(0, 5).forEach(i -> text.line(100, 430 + 30 * i, FULL));
    assertEquals(List.of(heading), blocks(structured(text), Block.Kind.HEAD));
  }

  @Test
  void aRegionOfFootnotesHasNotes() {
    LaidText text = page(new LaidText().region("paragraph"), 5);
    // Without the mark these would be numbered paragraphs: nothing calls them.
    text.region("footnote").line(100, 400, "1. Voir plus haut, page douze.");
    text.line(100, 430, "2. Il mourut l'année suivante.");
    List<Note> notes = structured(text).notes();
    assertEquals(List.of("1", "2"), notes.stream().map(Note::n).toList());
    assertEquals(List.of("bottom", "bottom"), notes.stream().map(Note::place).toList());
  }

  @Test
  void anInitialThatDoesNotBeginTheNextLineIsSetApart() {
    LaidText text = new LaidText().region("MainZone");
    text.line(140, 200, "E seroit-ce point là quelque avan-");
    text.line(100, 215, "N", "DropCapitalLine", 30, List.of());
    text.line(140, 230, "turiere qui vient de loin.");
    assertEquals(List.of("initial: N"), furniture(structured(text)));
  }

  @ParameterizedTest
  @CsvSource({"100, true", "160, false"})
  void whatStandsInCapitalsBesideAnInitialIsOfItsWord(int top, boolean beside) {
    LaidText text = new LaidText().region("MainZone");
    text.line(100, top, "T", "DropCapitalLine", 40, List.of());
    text.line(140, 110, "OVTES choses icy bas viennent de Dieu, & à luy seul");
    text.line(140, 140, "retournent quand il plaît à sa bonté.");
    Document found = structured(text);
    assertEquals(beside, found.reading().text().startsWith("TOVTES choses"));
    assertEquals(beside ? List.of() : List.of("initial: T"), furniture(found));
  }

  @Test
  void theHeaderThatTesseractSeesIsNoRunningHead() {
    LaidText text = new LaidText().by("tesseract 5.3.0").region("");
    text.line(100, 170, "Le voyageur", "ocr_header", 10, List.of());
    assertEquals(List.of(), furniture(structured(page(text, 6))));
  }
}
