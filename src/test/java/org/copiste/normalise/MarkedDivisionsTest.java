package org.copiste.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copiste.model.Document;
import org.copiste.model.MarkedDivision;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.read.Taken;
import org.junit.jupiter.api.Test;

/** Words of which the file says that a line's end divides them. */
class MarkedDivisionsTest {
  private static Source alto(String... lines) {
    return Taken.from(
        "<alto><Layout><Page><PrintSpace><TextBlock><TextLine>"
            + String.join("</TextLine><TextLine>", lines)
            + "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>");
  }

  private static String string(String content, String whole) {
    String divided = whole.isEmpty() ? "" : " SUBS_TYPE='x' SUBS_CONTENT='" + whole + "'";
    return "<String CONTENT='" + content + "'" + divided + "/>";
  }

  private static String joined(Source source) {
    return new NormaliseStage().apply(Document.of(source, Metadata.NONE)).reading().text();
  }

  @Test
  void theWholeWordJoinsItsPartsWhateverTheyAre() {
    Source source =
        alto(
            "<String CONTENT='le'/>" + string("zork", "zorkmide,") + "<HYP CONTENT='-'/>",
            string("mide,", "zorkmide,") + "<String CONTENT='ou'/>" + string("bla-", "blanche"),
            string("nche", "blanche"));
    assertEquals("le zorkmide, ou blanche\n", joined(source));
  }

  @Test
  void theHyphenOfACompoundStays() {
    Source source =
        alto(
            string("Extrême", "Extrême-Orient,") + "<HYP CONTENT='-'/>",
            string("Orient,", "Extrême-Orient,"));
    assertEquals("Extrême-\nOrient,\n", joined(source));
    assertEquals(
        List.of(MarkedDivision.Mark.COMPOUND),
        MarkedDivision.of(source).stream().map(MarkedDivision::mark).toList());
  }

  @Test
  void aWordThatOnlyHasAHyphenIsNotDividedWhateverTheFileSays() {
    Document document =
        Document.of(
            alto(string("sang-", "sangfroid"), string("froid", "sangfroid")), Metadata.NONE);
    Predicate<String> known = Set.of("sang-froid", "bien-dire", "biendire")::contains;
    assertEquals("sang-\nfroid\n", new NormaliseStage(known).apply(document).reading().text());
    Document word =
        Document.of(alto(string("bien-", "biendire"), string("dire", "biendire")), Metadata.NONE);
    assertEquals("biendire\n", new NormaliseStage(known).apply(word).reading().text());
  }

  @Test
  void partsOfDifferentWordsAreNotJoined() {
    assertEquals("par-\nler\n", joined(alto(string("par-", "parmi"), string("ler", "chanceler"))));
  }

  @Test
  void aHyphenKeptApartDividesButForCompounds() {
    assertEquals(
        "zorkmide\n",
        joined(alto("<String CONTENT='zork'/><HYP CONTENT='-'/>", "<String CONTENT='mide'/>")));
    assertEquals(
        "lui-\nmême\n",
        joined(alto("<String CONTENT='lui'/><HYP CONTENT='-'/>", "<String CONTENT='même'/>")));
    // A hyphen that is part of the word says nothing: the dictionary decides later.
    assertEquals(
        "zork-\nmide\n", joined(alto("<String CONTENT='zork-'/>", "<String CONTENT='mide'/>")));
  }

  @Test
  void theSignsOfTranscriptionsDivide() {
    assertEquals(
        "col¬\nLa gracieuſent\n",
        joined(
            alto(
                "<String CONTENT='col¬'/>",
                "<String CONTENT='La gracieu⸗'/>",
                "<String CONTENT='ſent'/>")));
  }

  @Test
  void aNoteInTheMarginDoesNotGoOnWithAWord() {
    Source source =
        Taken.from(
            "<alto><Layout><Page><PrintSpace><TextBlock TYPE='MainZone'><TextLine><String"
                + " CONTENT='l&apos;atten¬'/></TextLine></TextBlock><TextBlock"
                + " TYPE='MarginTextZone'><TextLine><String CONTENT='roi'/></TextLine></TextBlock>"
                + "</PrintSpace></Page></Layout></alto>");
    assertEquals("l'atten¬\nroi\n", joined(source));
  }
}
