package org.copiste.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Entity;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;

class EntitiesStageTest {
  private static final String LIST =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
      <person xml:id="kam-l"><persName>Lev Kamenev</persName></person>
      <person xml:id="kam-s"><persName>Sergueï Kamenev</persName></person>
      <person xml:id="boud"><persName>Semion Boudienny</persName></person>
      </listPerson></standOff></TEI>
      """;

  private static AuthorityReader.Result read(String xml) {
    return AuthorityReader.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static Document tag(Authority authority, String text) {
    return tag(authority, text, EntitiesStage.LEAST);
  }

  private static Document tag(Authority authority, String text, double least) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    return new EntitiesStage(authority, new DictionaryMorphology(Dictionary.shared()), least)
        .apply(Document.of(source, Metadata.NONE));
  }

  private static List<String> dates(String text) {
    List<String> found = new ArrayList<>();
    Document document = tag(Authority.none(), text);
    for (Mention m : document.mentions()) {
      if (m.type() == Mention.Type.DATE) {
        DateValue d = m.date().orElseThrow();
        found.add(
            document.source().at(m.at())
                + " = "
                + d.when()
                    .orElse(
                        d.edtf()
                            .orElse(
                                d.from().or(d::notBefore).orElse("?")
                                    + "/"
                                    + d.to().or(d::notAfter).orElse("?"))));
      }
    }
    return found;
  }

  @Test
  void datesInWordsAndFigures() {
    assertEquals(List.of("8 octobre 1923 = 1923-10-08"), dates("Écrit le 8 octobre 1923."));
    assertEquals(
        List.of("17 au 25 avril 1923 = 1923-04-17/1923-04-25"), dates("du 17 au 25 avril 1923 à"));
    assertEquals(
        List.of("26 et 27 juin 1923 = 1923-06-26/1923-06-27"), dates("les 26 et 27 juin 1923 ;"));
    assertEquals(List.of("été 1922 = 1922-22"), dates("à partir de l'été 1922 ont été élus"));
    assertEquals(List.of("septembre (1923) = 1923-09"), dates("le plénum de septembre (1923) a"));
    assertEquals(List.of("18 brumaire an VIII = 1799-11-09"), dates("le 18 brumaire an VIII,"));
    assertEquals(List.of("années 1920 = 192X"), dates("dans les années 1920 on"));
    assertEquals(
        List.of("premier mai mil neuf cent vingt-trois = 1923-05-01"),
        dates("le premier mai mil neuf cent vingt-trois"));
  }

  @Test
  void theYearComesFromTheDateBefore() {
    assertEquals(
        List.of("18 septembre 1923 = 1923-09-18", "20 septembre = 1923-09-20"),
        dates("La résolution du 18 septembre 1923 a été lue le 20 septembre."));
  }

  @Test
  void numbersAreNoDates() {
    assertEquals(List.of(), dates("Il y avait 1923 hommes, pp. 1816-1820, et 24 heures."));
    assertEquals(List.of(), dates("la révolution d'Octobre et un Thermidor"));
  }

  @Test
  void anImpossibleDateHasNoValueAndIsReported() {
    Document document = tag(Authority.none(), "Écrit le 31 février 1923.");
    assertEquals(DateValue.UNKNOWN, document.mentions().get(0).date().orElseThrow());
    assertEquals("impossible-date", document.diagnostics().get(0).code());
  }

  @Test
  void initialsTellPersonsOfOneSurnameApart() {
    Authority authority = read(LIST).authority();
    Document document =
        tag(authority, "On lit L.B. Kamenev et S.S. Kamenev. Boudiény les a vus hier.");
    assertEquals(
        List.of(Optional.of("kam-l"), Optional.of("kam-s"), Optional.of("boud")),
        document.mentions().stream().map(Mention::ref).toList());
  }

  @Test
  void aSurnameOfTwoPersonsStaysOpen() {
    Document document = tag(read(LIST).authority(), "On a revu Kamenev à Moscou.");
    Mention person = document.mentions().get(0);
    assertEquals(Mention.Type.PERSON, person.type());
    assertEquals(Optional.empty(), person.ref());
  }

  /** Of thousands of entries with one name only some are kept in the index. */
  @Test
  void aNameOfManyPersonsStaysOpenAndOtherNamesAreFound() {
    StringBuilder list =
        new StringBuilder("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><listPerson>");
    for (int i = 0; i < 100; i++) {
      String name = i < 50 ? "Jean Petit" : "Pierre Durand";
      list.append("<person xml:id=\"p" + i + "\"><persName>" + name + "</persName></person>");
    }
    list.append("<person xml:id=\"last\"><persName>Pierre Durand Martin</persName></person>");
    list.append("<person xml:id=\"alone\">" + "<persName>Paul Marchand</persName>".repeat(40));
    Authority authority = read(list + "</person></listPerson></TEI>").authority();
    Document document =
        tag(authority, "Pierre Durand a vu Pierre Durand Martin, Jean Petit et Paul Marchand.");
    assertEquals(
        List.of(Optional.empty(), Optional.of("last"), Optional.empty(), Optional.of("alone")),
        document.mentions().stream().map(Mention::ref).toList());
  }

  @Test
  void aNameThatNoListConfirmsHasAnEntityAndNoReference() {
    Document document = tag(read(LIST).authority(), "M. Zorbov parle. M. Zorbov se tait.");
    assertEquals(
        List.of("pers-zorbov", "pers-zorbov"),
        document.mentions().stream().map(m -> m.entity().orElseThrow()).toList());
    assertTrue(document.mentions().stream().allMatch(m -> m.ref().isEmpty()));
    assertEquals(1, document.entities().size());
    assertFalse(document.entities().get(0).known());
  }

  @Test
  void belowTheThresholdANameOrDateIsACandidate() {
    String text = "On dit que Zorbov a vu Semion Boudienny en 1923.";
    Document all = tag(read(LIST).authority(), text, 0);
    Document sure = tag(read(LIST).authority(), text, 0.97);
    assertEquals(3, all.mentions().size());
    assertEquals(List.of(), all.mentionCandidates());
    assertEquals(List.of(Optional.of("boud")), sure.mentions().stream().map(Mention::ref).toList());
    assertEquals(
        List.of(Mention.Type.PERSON, Mention.Type.DATE),
        sure.mentionCandidates().stream().map(Mention::type).toList());
    assertEquals(List.of("boud"), sure.entities().stream().map(Entity::id).toList());
  }

  @Test
  void aNameBrokenOverALineIsOneMention() {
    Document document = tag(read(LIST).authority(), "On lit Semion\nBoudienny ici.");
    assertEquals("Semion\nBoudienny", document.source().at(document.mentions().get(0).at()));
  }

  @Test
  void aBrokenListSaysWhere() {
    AuthorityReader.Result broken = read("<TEI>\n<listPerson>\n</TEI>");
    assertTrue(broken.failed());
    assertEquals(3, broken.problems().get(0).line());
    assertTrue(read("").failed());
    assertTrue(read("<!DOCTYPE a [<!ENTITY b 'c'>]><TEI>&b;</TEI>").failed());
  }

  @Test
  void entriesOfOneTypeUnderOneIdentifierAreOne() {
    AuthorityReader.Result twice =
        read(
            "<l><person xml:id='a'><persName>Ann Bee</persName></person>\n"
                + "<person xml:id='a'><persName>Ann Cole</persName></person></l>");
    assertFalse(twice.failed());
    assertEquals(2, twice.problems().get(0).line());
    assertEquals(1, twice.authority().entities().size());
    assertEquals(
        List.of("Ann Bee", "Ann Cole"),
        twice.authority().entities().get(0).names().stream().map(Entity.Name::text).toList());
  }

  @Test
  void ofAPersonAndAPlaceUnderOneIdentifierTheFirstCounts() {
    AuthorityReader.Result twice =
        read(
            "<l><person xml:id='a'><persName>A B</persName></person>\n"
                + "<place xml:id='a'><placeName>C</placeName></place></l>");
    assertFalse(twice.failed());
    assertEquals(2, twice.problems().get(0).line());
    assertEquals(
        List.of(Mention.Type.PERSON),
        twice.authority().entities().stream().map(Entity::type).toList());
  }
}
