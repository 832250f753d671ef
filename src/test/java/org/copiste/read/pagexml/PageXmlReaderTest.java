package org.copiste.read.pagexml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Source;
import org.copiste.read.Taken;
import org.junit.jupiter.api.Test;

class PageXmlReaderTest {
  private static final String NAMESPACE =
      "http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15";

  private static String file(String page) {
    return "<?xml version='1.0'?><PcGts xmlns='"
        + NAMESPACE
        + "'><Metadata><Creator>Transkribus</Creator></Metadata>"
        + "<Page imageFilename='f1.jpg' imageWidth='900' imageHeight='1200'>"
        + page
        + "</Page></PcGts>";
  }

  private static String text(String text) {
    return "<TextEquiv><Unicode>" + text + "</Unicode></TextEquiv>";
  }

  private static String line(String attributes, String text) {
    return "<TextLine "
        + attributes
        + "><Coords points='1,2 30,2 30,6'/>"
        + text(text)
        + "</TextLine>";
  }

  private static String region(String attributes, String content) {
    return "<TextRegion "
        + attributes
        + "><Coords points='0,0 9,0 9,9 0,9'/>"
        + content
        + "</TextRegion>";
  }

  @Test
  void whatTheFileSaysOfItself() {
    Source source =
        Taken.from(
            file(region("id='r' type='marginalia' orientation='-90'", line("id='l'", "Mot"))));
    Layout layout = source.layout().orElseThrow();
    assertEquals(
        new Layout.Origin(
            "PAGE", Optional.of("2013-07-15"), Optional.of("Transkribus"), Optional.empty()),
        layout.origin());
    Layout.Page page = layout.pages().get(0);
    assertEquals(Optional.of("f1.jpg"), page.image());
    assertEquals(List.of(900, 1200), List.of(page.width(), page.height()));
    Layout.Region region = page.regions().get(0);
    assertEquals("marginalia", region.type());
    assertEquals(-90, region.rotation());
    assertEquals(Optional.of("r"), region.id());
    assertEquals(Optional.of(Shape.polygon(1, 2, 30, 2, 30, 6)), region.lines().get(0).shape());
  }

  @Test
  void theModelThatReadTheTextIsTheEngine() {
    String model = "prov=READ-COOP:name=PyLaia@Paris:version=2.3:model_id=1";
    String step =
        "<MetadataItem type='processingStep' name='recognition/text-recognition' value='ocrd-x'/>";
    String file = file(region("", line("", "Mot")));
    assertEquals(
        List.of(Optional.of("PyLaia@Paris"), Optional.of("2.3")),
        engine(file.replace("Transkribus", model)));
    assertEquals(
        List.of(Optional.of("ocrd-x"), Optional.empty()),
        engine(file.replace("</Creator>", "</Creator>" + step)));
  }

  private static List<Optional<String>> engine(String file) {
    Layout.Origin origin = Taken.from(file).layout().orElseThrow().origin();
    return List.of(origin.engine(), origin.engineVersion());
  }

  @Test
  void theReadingOrderWinsAndMayHaveGroups() {
    String order =
        "<ReadingOrder><OrderedGroup id='o'><RegionRefIndexed index='2' regionRef='a'/>"
            + "<OrderedGroupIndexed index='1' regionRef='t'><RegionRefIndexed index='1'"
            + " regionRef='c'/><RegionRefIndexed index='0' regionRef='b'/></OrderedGroupIndexed>"
            + "</OrderedGroup></ReadingOrder>";
    String table =
        "<TableRegion id='t'>"
            + region("id='c'", line("", "deux"))
            + region("id='b'", line("", "un"))
            + "</TableRegion>";
    String regions =
        region("id='x' custom='readingOrder {index:0;}'", line("", "quatre"))
            + region("id='a' custom='readingOrder {index:1;}'", line("", "trois"))
            + table;
    assertEquals("un\ndeux\ntrois\nquatre\n", Taken.from(file(order + regions)).text());
  }

  @Test
  void withoutItTheIndexesOfRegionsAndLinesHold() {
    String lines =
        line("custom='readingOrder {index:1;}'", "trois")
            + line("custom='readingOrder {index:0;} structure {type:heading;}'", "deux");
    String regions =
        region("custom='readingOrder {index:5;} structure {type:MainZone;}'", lines)
            + region("custom='readingOrder {index:2;}'", line("", "un"));
    Source source = Taken.from(file(regions));
    assertEquals("un\ndeux\ntrois\n", source.text());
    assertEquals(
        List.of("", "heading", ""), Taken.lines(source).stream().map(Layout.Line::type).toList());
    assertEquals(List.of(2, 1, 0), Taken.lines(source).stream().map(Layout.Line::index).toList());
    assertEquals("MainZone", source.layout().orElseThrow().pages().get(0).regions().get(1).type());
    String some = regions.replace("readingOrder {index:2;}", "");
    assertEquals("deux\ntrois\nun\n", Taken.from(file(some)).text());
  }

  @Test
  void theReadingWithTheLowestIndexCounts() {
    String readings =
        "<TextLine><TextEquiv index='1' conf='0.4'><Unicode>jarain</Unicode></TextEquiv>"
            + "<TextEquiv index='0' conf='0.9'><PlainText>x</PlainText><Unicode>jardin</Unicode>"
            + "</TextEquiv></TextLine>";
    Source source = Taken.from(file(region("", readings)));
    assertEquals("jardin\n", source.text());
    assertEquals(OptionalDouble.of(0.9), Taken.lines(source).get(0).confidence());
  }

  private static String word(String text, int left) {
    return "<Word><Coords points='" + left + ",0 9,0 9,9'/>" + text(text) + "</Word>";
  }

  @Test
  void aLineWithoutTextHasThatOfItsWords() {
    String words = "<TextLine>" + word("Le", 1) + word("", 2) + word("jardin", 3) + "</TextLine>";
    Source source = Taken.from(file(region("", words)));
    assertEquals("Le jardin\n", source.text());
    assertEquals(List.of("Le", "jardin"), Taken.wordTexts(source));
    assertEquals(Optional.of(Shape.box(1, 0, 9, 9)), Taken.lines(source).get(0).shape());
  }

  @Test
  void theTextOfTheLineHoldsAgainstItsWords() {
    String words =
        "<TextLine>"
            + word("le", 1)
            + word("jarain", 2)
            + word("est", 3)
            + word("e", 4)
            + word(",", 5)
            + text("le  jardin est, de tous")
            + "</TextLine>";
    Source source = Taken.from(file(region("", words)));
    assertEquals("le jardin est, de tous\n", source.text());
    assertEquals(List.of("le", "est", ","), Taken.wordTexts(source));
    assertEquals(List.of(0, 2, 4), Taken.words(source).stream().map(Layout.Word::index).toList());
  }

  @Test
  void aRegionMayHaveItsTextAsAWholeOnly() {
    Source source =
        Taken.from(file(region("", text("Le jardin\nest beau\n")) + region("", line("", "Fin"))));
    assertEquals("Le jardin\nest beau\nFin\n", source.text());
    assertEquals(List.of(-1, -1, 0), Taken.lines(source).stream().map(Layout.Line::index).toList());
    assertTrue(Taken.lines(source).stream().allMatch(line -> line.shape().isPresent()));
    String both = region("", line("", "un") + region("", line("", "deux")) + text("un\ndeux"));
    assertEquals("un\ndeux\n", Taken.from(file(both)).text());
  }

  @Test
  void pointsMayBeElementsAndBaselinesStandIn() {
    String old =
        "<TextLine><Coords><Point x='1' y='2'/><Point x='8' y='2'/><Point x='8' y='5'/></Coords>"
            + text("un")
            + "</TextLine><TextLine><Baseline points='3,9 20,11'/>"
            + text("deux")
            + "</TextLine>";
    Source source = Taken.from(file(region("", old)));
    assertEquals(
        List.of(Shape.polygon(1, 2, 8, 2, 8, 5), Shape.box(3, 9, 20, 11)),
        Taken.lines(source).stream().map(line -> line.shape().orElseThrow()).toList());
  }

  @Test
  void raisedSignsAreKnownByOffsetOrByTheirWord() {
    String custom =
        "custom='readingOrder {index:0;} textStyle {offset:6; length:1;superscript:true;}'";
    String words =
        "<TextLine>"
            + word("mot", 1)
            + word("2", 2)
                .replace("<TextEquiv>", "<TextStyle superscript='true' fontSize='7'/><TextEquiv>")
            + "</TextLine>";
    Source source = Taken.from(file(region("", line(custom, "jardin1 beau") + words)));
    assertEquals(
        List.of("1", "2"),
        Taken.lines(source).stream()
            .flatMap(line -> line.superscripts().stream())
            .map(source::at)
            .toList());
  }
}
