package org.copiste.entities.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class CorpusNamesTest {
  private static final String ONE =
      "<TEI><standOff><listPerson><person xml:id='kam'><persName>Lev Kamenev</persName>"
          + "<persName type='variant'>Kamenev</persName><idno type='Wikidata'>Q1</idno></person>"
          + "</listPerson></standOff><text><p><persName ref='#kam'>Kamenev</persName> et "
          + "<persName><choice><sic>Rykcv</sic><corr>Rykov</corr></choice></persName>, "
          + "<persName ref='#kam'>Lev Kamenev</persName></p></text></TEI>";
  private static final String TWO =
      "<TEI><standOff><listPerson><person xml:id='kam'><persName>Lev Kamenev</persName></person>"
          + "<person xml:id='elise'><persName>Élise &amp; Cie</persName></person></listPerson>"
          + "</standOff><text><p><persName ref='#elise'>Élise</persName> "
          + "<persName ref='#kam'>Kamenev</persName> <persName>Rykov</persName></p></text></TEI>";

  private static EncodedNames read(String tei) throws XMLStreamException {
    return EncodedNames.read(tei.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void mentionsAreCountedByWhatTheyReferTo() throws XMLStreamException {
    EncodedNames one = read(ONE);
    assertEquals(Map.of("kam", 2), one.mentions());
    assertEquals(
        Map.of(org.copiste.model.Mention.Type.PERSON, Map.of("Rykov", 1)), one.unresolved());
  }

  @Test
  void theListOfACorpusDoesNotDependOnTheOrderOfItsDocuments() throws XMLStreamException {
    CorpusList forth = new CorpusList(List.of());
    forth.add(read(ONE));
    forth.add(read(TWO));
    CorpusList back = new CorpusList(List.of());
    back.add(read(TWO));
    back.add(read(ONE));
    String list = new String(CorpusListWriter.write(forth, "s", "1"), StandardCharsets.UTF_8);
    assertTrue(list.contains("3 mentions dans 2 documents"), list);
    assertTrue(list.contains("<item>Rykov : 2 mentions dans 2 documents</item>"), list);
    assertEquals(new CorpusList.Count(3, 2), back.count("kam"));
    assertEquals(
        forth.unresolved(org.copiste.model.Mention.Type.PERSON),
        back.unresolved(org.copiste.model.Mention.Type.PERSON));
  }
}
