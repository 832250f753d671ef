package org.copiste.entities.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.Tagged;
import org.copiste.entities.corpus.CorpusList;
import org.copiste.entities.corpus.CorpusListWriter;
import org.copiste.model.Entity;
import org.junit.jupiter.api.Test;

class AuthorityReaderTest {

  private static String only(String xml) {
    AuthorityReader.Result result = Tagged.read(xml);
    assertEquals(1, result.problems().size(), xml);
    return result.problems().get(0).toString();
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    assertTrue(only("").contains("empty"));
    assertTrue(only("  \n").contains("empty"));
    assertTrue(
        only("<TEI>\n<listPerson>\n</TEI>").startsWith("3:"), only("<TEI>\n<listPerson>\n</TEI>"));
    assertTrue(only("<TEI/>").contains("lists no person"));
    assertTrue(
        only("<l><person xml:id='a'><persName>A</persName></person>\n<org xml:id='a'>"
                + "<orgName>B</orgName></org></l>")
            .contains("used twice"));
    assertTrue(
        only("<l><org xml:id='b'/><org><orgName>B</orgName></org></l>"
                .replace("<org><", "<org xml:id='c'><"))
            .contains("without a name"));
  }

  @Test
  void aFileThatIsOnlyIncompleteCanBeUsed() {
    AuthorityReader.Result result =
        Tagged.read("<l><person><persName>Rosa Luxemburg</persName></person></l>");
    assertFalse(result.failed());
    assertEquals("pers-rosa-luxemburg", result.authority().entities().get(0).id());
  }

  @Test
  void externalEntitiesAreNotRead() {
    assertTrue(Tagged.read("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>").failed());
  }

  @Test
  void theListOfACorpusIsAnAuthorityFileWithoutItsCounts() {
    Entity person =
        new Entity(
            "rosa",
            org.copiste.model.Mention.Type.PERSON,
            List.of(new Entity.Name("Rosa Luxemburg", "")),
            List.of(new Entity.Identifier("Wikidata", "Q7231")),
            Optional.empty(),
            true);
    byte[] file = CorpusListWriter.write(new CorpusList(List.of(person)), "s.rng", "1");
    AuthorityReader.Result again =
        Tagged.read(new String(file, java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(List.of(person), again.authority().entities());
  }

  @Test
  void aRepairMayCorrectToTheWordsOfAllNames() {
    Authority authority =
        Tagged.authority(
            "<person xml:id='k'><persName><forename>Lev</forename> <surname>Kamenev</surname>"
                + "</persName></person><place xml:id='m'><placeName>Alma-Ata</placeName></place>");
    assertEquals(Set.of("Alma-Ata", "Kamenev", "Lev"), authority.words());
  }

  @Test
  void addressesInAttributesAreIdentifiers() {
    Entity person =
        Tagged.authority(
                "<person xml:id='k' sameAs='#x https://viaf.org/viaf/1'>"
                    + "<persName ref='https://www.wikidata.org/entity/Q1'>Lev Kamenev</persName>"
                    + "<idno type='Wikidata'>https://www.wikidata.org/entity/Q1</idno></person>")
            .entities()
            .get(0);
    assertEquals(
        List.of("https://viaf.org/viaf/1", "https://www.wikidata.org/entity/Q1"),
        person.identifiers().stream().map(Entity.Identifier::value).toList());
  }

  @Test
  void aPlaceIsNamedByTheMostSpecificPartOfItsName() {
    Authority authority =
        Tagged.authority(
            "<place xml:id='p'><placeName><country>France</country> <settlement>Paris</settlement>"
                + "</placeName></place><place xml:id='l'><region>Savoie</region>"
                + "<place xml:id='c'><placeName>Annecy</placeName></place></place>");
    assertEquals(
        List.of("p Paris", "c Annecy", "l Savoie"),
        authority.entities().stream().map(e -> e.id() + " " + e.names().get(0).text()).toList());
  }

  @Test
  void whoElseAnEntryNamesIsNotItsName() {
    Entity person =
        Tagged.authority(
                "<person xml:id='k'><persName><forename>Paul</forename> <nameLink>d'</nameLink>"
                    + " <surname>Estournelles</surname></persName><bibl><author><persName>Anne "
                    + "Autre</persName></author></bibl></person>")
            .entities()
            .get(0);
    assertEquals(
        List.of("Paul d'Estournelles"), person.names().stream().map(Entity.Name::text).toList());
  }
}
