package org.copiste.read.alto;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AltoReaderTest {
  private static String file(String blocks) {
    return "<?xml version='1.0'?><alto><Layout><Page WIDTH='900' HEIGHT='1200'><PrintSpace>"
        + blocks
        + "</PrintSpace></Page></Layout></alto>";
  }

  private static String block(String attributes, String... lines) {
    StringBuilder block = new StringBuilder("<TextBlock " + attributes + ">");
    for (String line : lines) {
      block.append("<TextLine HPOS='1' VPOS='2' WIDTH='30' HEIGHT='4'>");
      for (String word : line.split(" ")) {
        block.append("<String CONTENT='").append(word).append("'/>");
      }
      block.append("</TextLine>");
    }
    return block.append("</TextBlock>").toString();
  }

  private static String line(String content) {
    return file("<TextBlock><TextLine>" + content + "</TextLine></TextBlock>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<alto>",
        "<alto xmlns='http://www.loc.gov/standards/alto/ns-v2#'>",
        "<alto xmlns='http://schema.ccs-gmbh.com/ALTO'>",
        "<a:alto xmlns:a='http://www.loc.gov/standards/alto/ns-v4#'>"
      })
  void theNamespaceDoesNotMatter(String root) {
    String prefix = root.contains("a:alto") ? "a:" : "";
    String file =
        file(block("", "Le jardin", "est beau"))
            .replace("<alto>", root)
            .replaceAll("(</?)(?=[A-Z])", "$1" + prefix)
            .replace("</alto>", "</" + prefix + "alto>");
    assertEquals("Le jardin\nest beau\n", Taken.from(file).text());
  }

  @Test
  void whatTheFileSaysOfItself() {
    Source source =
        Taken.from(
            file(block("", "Mot"))
                .replace(
                    "<alto><Layout>",
                    """
                    <alto xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                      xsi:noNamespaceSchemaLocation="http://schema.ccs-gmbh.com/alto-1-4.xsd">
                    <Description><MeasurementUnit>mm10</MeasurementUnit>
                    <sourceImageInformation><fileName> x/T 1.tif </fileName></sourceImageInformation>
                    <OCRProcessing ID="o"><preProcessingStep><processingSoftware>
                    <softwareName>docWorks</softwareName><softwareVersion>6.7</softwareVersion>
                    </processingSoftware></preProcessingStep><ocrProcessingStep><processingSoftware>
                    <softwareName>tesseract 5.3.0</softwareName></processingSoftware>
                    </ocrProcessingStep></OCRProcessing></Description><Layout>
                    """));
    Layout layout = source.layout().orElseThrow();
    assertEquals(
        new Layout.Origin(
            "ALTO", Optional.of("1.4"), Optional.of("tesseract"), Optional.of("5.3.0")),
        layout.origin());
    Layout.Page page = layout.pages().get(0);
    assertEquals(Optional.of("x/T 1.tif"), page.image());
    assertEquals(Layout.Unit.MM10, page.unit());
    assertEquals(List.of(900, 1200), List.of(page.width(), page.height()));
  }

  @ParameterizedTest
  @CsvSource({"pixel,PIXEL", "mm10,MM10", "inch1200,INCH1200", "furlong,PIXEL"})
  void units(String name, Layout.Unit unit) {
    String description = "<alto><Description><MeasurementUnit>" + name;
    Source source =
        Taken.from(
            file(block("", "Mot"))
                .replace("<alto>", description + "</MeasurementUnit></Description>"));
    assertEquals(unit, source.layout().orElseThrow().pages().get(0).unit());
  }

  @Test
  void wordsArePartedByOneBlankWhateverStandsBetweenThem() {
    Source source =
        Taken.from(
            line(
                "<String CONTENT='- 2  -'/><String CONTENT='a'/><SP/><SP/><String CONTENT=' b '/>"
                    + "<String CONTENT=''/><String/><String><Glyph CONTENT='c'/><Glyph CONTENT='d'/>"
                    + "</String>"));
    assertEquals("- 2 - a b cd\n", source.text());
    assertEquals(List.of("- 2 -", "a", "b", "cd"), Taken.wordTexts(source));
    assertEquals(
        List.of(0, 1, 2, 5), Taken.words(source).stream().map(Layout.Word::index).toList());
  }

  @Test
  void aDividedWordStaysAsItIsPrinted() {
    String second = "<String CONTENT='din' SUBS_TYPE='HypPart2' SUBS_CONTENT='jardin'/>";
    Source source =
        Taken.from(
            file(
                "<TextBlock><TextLine><String CONTENT='Le'/><String CONTENT='jar'"
                    + " SUBS_TYPE='HypPart1' SUBS_CONTENT='jardin'/><HYP CONTENT='-'/></TextLine>"
                    + "<TextLine>"
                    + second
                    + "<String CONTENT='est-'/><HYP CONTENT='-'/></TextLine></TextBlock>"));
    assertEquals("Le jar-\ndin est-\n", source.text());
    assertEquals(
        List.of(Optional.empty(), Optional.of("jardin"), Optional.of("jardin"), Optional.empty()),
        Taken.words(source).stream().map(Layout.Word::whole).toList());
    assertEquals("jar", source.at(Taken.words(source).get(1).at()));
  }

  @Test
  void outlinesArePolygonsOrBoxesOrWhatTheWordsSay() {
    Source source =
        Taken.from(
            file(
                "<TextBlock><TextLine HPOS='1.4' VPOS='2.0' WIDTH='30.2' HEIGHT='4'><Shape>"
                    + "<Polygon POINTS='1,2 31,2 30,6'/></Shape><String CONTENT='a'/></TextLine>"
                    + "<TextLine HPOS='1.4' VPOS='2.0' WIDTH='30.2' HEIGHT='4'>"
                    + "<String CONTENT='b'/></TextLine>"
                    + "<TextLine><String CONTENT='c' HPOS='5' VPOS='6' WIDTH='10' HEIGHT='3'/>"
                    + "<String CONTENT='d' HPOS='20' VPOS='5' WIDTH='10' HEIGHT='3'/></TextLine>"
                    + "<TextLine BASELINE='10 20 30 22'><String CONTENT='e'/></TextLine>"
                    + "<TextLine BASELINE='20'><String CONTENT='f'/></TextLine></TextBlock>"));
    assertEquals(
        List.of(
            Optional.of(Shape.polygon(1, 2, 31, 2, 30, 6)),
            Optional.of(Shape.box(1, 2, 32, 6)),
            Optional.of(Shape.box(5, 5, 30, 9)),
            Optional.of(Shape.box(10, 20, 30, 22)),
            Optional.empty()),
        Taken.lines(source).stream().map(Layout.Line::shape).toList());
  }

  @Test
  void blocksAreReadAsTheyStandButForIdnextAndTheFoot() {
    String file =
        "<?xml version='1.0'?><alto><Layout><Page><TopMargin>"
            + block("ID='t'", "tête")
            + "</TopMargin><BottomMargin>"
            + block("ID='z'", "pied")
            + "</BottomMargin><PrintSpace>"
            + block("ID='a' IDNEXT='d'", "un")
            + "<ComposedBlock ID='b'><ComposedBlock>"
            + block("ID='c'", "trois")
            + "</ComposedBlock><Illustration/></ComposedBlock>"
            + block("ID='d' IDNEXT='b'", "deux")
            + block("ID='e' IDNEXT='f'", "quatre")
            + block("ID='f' IDNEXT='e'", "cinq")
            + "</PrintSpace></Page></Layout></alto>";
    assertEquals("tête\nun\ndeux\ntrois\nquatre\ncinq\npied\n", Taken.from(file).text());
  }

  @Test
  void blocksOfTheSameContentAreAllRead() {
    assertEquals("idem\nidem\n", Taken.from(file(block("", "idem") + block("", "idem"))).text());
  }

  @Test
  void theReadingOrderWins() {
    String order =
        "<alto><ReadingOrder><OrderedGroup ID='g'><ElementRef ID='r1' REF='b'/>"
            + "<UnorderedGroup ID='h'><ElementRef ID='r2' REF='a'/></UnorderedGroup>"
            + "</OrderedGroup></ReadingOrder>";
    String file = file(block("ID='c'", "trois") + block("ID='a'", "deux") + block("ID='b'", "un"));
    assertEquals("un\ndeux\ntrois\n", Taken.from(file.replace("<alto>", order)).text());
  }

  @Test
  void linesWithoutTextAreLeftOutAndCounted() {
    Source source =
        Taken.from(file("<TextBlock/>" + block("", "un", "", "trois") + "<TextBlock ID='x'/>"));
    assertEquals("un\ntrois\n", source.text());
    assertEquals(List.of(0, 2), Taken.lines(source).stream().map(Layout.Line::index).toList());
  }

  @Test
  void aLineIsOfTheTypeOfTheSmallEmptyBlockThatItStandsIn() {
    String box = " HPOS='%d' VPOS='%d' WIDTH='%d' HEIGHT='%d'";
    String line = "<TextLine" + box + "><String CONTENT='%s'/></TextLine>";
    Source source =
        Taken.from(
            file(
                "<TextBlock TYPE='MainZone'"
                    + box.formatted(100, 100, 800, 1000)
                    + ">"
                    + line.formatted(110, 50, 780, 40, "Le jardin")
                    + line.formatted(850, 40, 50, 40, "12")
                    + "</TextBlock><TextBlock TYPE='NumberingZone'"
                    + box.formatted(840, 30, 80, 60)
                    + "/><TextBlock TYPE='RunningTitleZone'"
                    + box.formatted(400, 40, 200, 60)
                    + "/>"));
    List<String> types = Taken.lines(source).stream().map(Layout.Line::type).toList();
    // The first line is far wider than the block in its middle.
    assertEquals(List.of("", "NumberingZone"), types);
  }

  @Test
  void pagesBeginWithAFormFeedAlsoThoseWithoutText() {
    String page = "<Page>" + block("", "mot") + "</Page>";
    String file = "<?xml version='1.0'?><alto><Layout>%s</Layout></alto>";
    assertEquals("mot\n\fmot\n", Taken.from(file.formatted(page + page)).text());
    Source gaps =
        Taken.from(file.formatted("<Page/>" + page + "<Page/><Page/>" + page + "<Page/>"));
    assertEquals("\fmot\n\f\f\fmot\n\f", gaps.text());
    assertEquals(6, gaps.layout().orElseThrow().pages().size());
  }

  @Test
  void stylesAndKindsAreInheritedAndNamed() {
    String definitions =
        "<alto><Styles><TextStyle ID='T1' FONTSIZE='9'/><TextStyle ID='T2' FONTSIZE='6'"
            + " FONTSTYLE='bold superscript'/></Styles><Tags><OtherTag ID='K1' LABEL='MainZone'/>"
            + "<NamedEntityTag ID='K2' LABEL='Paris'/><LayoutTag ID='K3' LABEL='HeadingLine'/></Tags>";
    String file =
        file("<TextBlock TAGREFS='K2 K1' STYLEREFS='T1 P' ROTATION='90'><TextLine TAGREFS='K3'>"
                + "<String CONTENT='mot' WC='0.5'/><String CONTENT='note' STYLE='italics'/>"
                + "<String CONTENT='1' STYLEREFS='T2' WC='97'/></TextLine></TextBlock>")
            .replace("<alto>", definitions);
    Source source = Taken.from(file);
    Layout.Region region = source.layout().orElseThrow().pages().get(0).regions().get(0);
    assertEquals("MainZone", region.type());
    assertEquals(90, region.rotation());
    Layout.Line line = region.lines().get(0);
    assertEquals("HeadingLine", line.type());
    assertEquals(OptionalDouble.of(9), line.size());
    assertEquals(List.of("1"), line.superscripts().stream().map(source::at).toList());
    List<Layout.Word> words = line.words();
    assertEquals(OptionalDouble.of(0.5), words.get(0).confidence());
    assertEquals(OptionalDouble.of(0.97), words.get(2).confidence());
    assertEquals(new Layout.Style(OptionalDouble.of(9), false, true, false), words.get(1).style());
    assertTrue(words.get(2).style().bold());
    assertEquals(OptionalDouble.of(6), words.get(2).style().size());
  }
}
