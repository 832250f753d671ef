package org.copiste.entities.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.model.Entity;
import org.junit.jupiter.api.Test;

class CorpusNamesTest {
  private static final String ONE =
      "<TEI><standOff><listPerson><person xml:id='kam'><persName>Lev Kamenev</persName>"
          + "<persName type='variant'>Kamenev</persName><idno type='Wikidata'>Q1</idno></person>"
          + "</listPerson></standOff><text><p><persName ref='#kam'>Kamenev</persName> et "
          + "<persName><choice><sic>Rykcv</sic><corr>Ry</corr></choice><pc force='weak'>-</pc>"
          + "<lb n='2' break='no'/>kov<ref target='#n1' type='noteCall'>1</ref></persName>, "
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
  void unverifiedEntriesStayApartInTheListOfACorpus() throws IOException, XMLStreamException {
    EncodedNames names =
        read(
            "<TEI><standOff><listPerson><person xml:id='kam'><persName>Lev Kamenev</persName>"
                + "</person></listPerson><listPerson type='unverified'><person xml:id='pers-rykov'>"
                + "<persName>Rykov</persName></person></listPerson></standOff><text><p>"
                + "<persName corresp='#pers-rykov'>Rykov</persName></p></text></TEI>");
    assertEquals(Map.of("pers-rykov", 1), names.mentions());
    CorpusList list = new CorpusList(List.of());
    list.add(names);
    String written = new String(CorpusListWriter.write(list, "s", "1"), StandardCharsets.UTF_8);
    assertTrue(
        written.indexOf("xml:id=\"kam\"") < written.indexOf("<listPerson type=\"unverified\">"),
        written);
    assertEquals(
        List.of("kam"),
        AuthorityReader.read(written.getBytes(StandardCharsets.UTF_8))
            .authority()
            .entities()
            .stream()
            .map(Entity::id)
            .toList());
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
