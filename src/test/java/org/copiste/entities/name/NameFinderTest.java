package org.copiste.entities.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final Authority LIST =
      Tagged.authority(
          "<person xml:id='kam-l'><persName>Lev Borissovitch Kamenev</persName></person>"
              + "<person xml:id='kam-s'><persName>Sergueï Kamenev</persName></person>"
              + "<person xml:id='vor'><persName>Klement Vorochilov</persName>"
              + "<persName type='nickname'>Klim</persName></person>");

  private static List<String> persons(String text) {
    return Tagged.names(Mention.Type.PERSON, text);
  }

  private static List<Optional<String>> refs(String text) {
    return Tagged.text(LIST, text).mentions().stream().map(Mention::ref).toList();
  }

  @Test
  void initialsBelongToANameAndTitlesDoNot() {
    assertEquals(
        List.of("G.E. Zinoviev", "L. D. Trotsky", "Weygand", "Poincaré"),
        persons("G.E. Zinoviev et L. D. Trotsky ont écrit au général Weygand et à M. Poincaré."));
  }

  @Test
  void aTitleMisreadIsATitle() {
    assertEquals(List.of("Kellogg"), persons("Le prix a été donné à M, Kellogg hier."));
    assertEquals(List.of("Ramsay Mac Donald"), persons("On a vu M. Ramsay Mac Donald hier."));
  }

  @Test
  void anOfficeDoesNotMakeAPlaceAPerson() {
    assertEquals(List.of("de Saint-Simon"), persons("On lit le comte de Saint-Simon."));
    assertEquals(List.of(), persons("On a vu le roi de Prusse et le préfet de Lyon."));
  }

  @Test
  void aCommonNounSaysWhatAnUnknownNameIs() {
    assertEquals(List.of("Rabkrin"), Tagged.names(Mention.Type.ORG, "repris sur le site Rabkrin."));
    assertEquals(List.of(), persons("repris sur le site Rabkrin."));
  }

  @Test
  void anOrganisationsNameStopsBeforeAPronoun() {
    assertEquals(
        List.of("Comité central"), Tagged.names(Mention.Type.ORG, "au Comité central je lus tout"));
    assertEquals(
        List.of("Gosplan"), Tagged.names(Mention.Type.ORG, "le Gosplan de pouvoirs légaux"));
  }

  @Test
  void theNounOfAPlaceMayBelongToItsName() {
    assertEquals(
        List.of("mer Noire", "canton de Vaud"),
        Tagged.names(Mention.Type.PLACE, "De la mer Noire on revint au canton de Vaud."));
    assertEquals(
        List.of("Moscou"), Tagged.names(Mention.Type.PLACE, "Il vit dans la ville de Moscou."));
  }

  @Test
  void titlesOfNewspapersAreNoOrganisations() {
    assertEquals(List.of(), Tagged.names(Mention.Type.ORG, "On lit la Pravda et les Izvestia."));
    assertEquals(List.of(), Tagged.names(Mention.Type.PLACE, "On lit la Pravda et les Izvestia."));
  }

  @Test
  void oneSurnameOfTwoIsOpenUntilTheTextSaysWhich() {
    assertEquals(List.of(Optional.empty()), refs("On a vu Kamenev hier."));
    assertEquals(
        List.of(Optional.of("kam-s"), Optional.of("kam-s")),
        refs("On a vu S. Kamenev hier, et Kamenev est venu."));
  }

  @Test
  void aNicknameNamesItsPerson() {
    Document document = Tagged.text(LIST, "On a revu Klim hier.");
    assertEquals(Optional.of("vor"), document.mentions().get(0).ref());
    assertEquals(true, document.mentions().get(0).nickname());
  }

  @Test
  void aListedForenameIsNotANewPerson() {
    assertEquals(
        List.of(Optional.of("vor"), Optional.of("vor")),
        refs("Le prénom de Vorochilov (Klement) est rare."));
  }

  @Test
  void aMisreadSurnameIsTheListedOne() {
    assertEquals(
        Optional.of("vor"),
        Tagged.text(LIST, "Le discours de Voroehilov.").mentions().get(0).ref());
  }

  @Test
  void aPluralIsThePersonsName() {
    List<Optional<String>> named =
        Tagged.text(LIST, "On a vu M. Robespierre à Arras, avec MM. Robespierres.")
            .mentions()
            .stream()
            .filter(mention -> mention.type() == Mention.Type.PERSON)
            .map(Mention::entity)
            .toList();
    assertEquals(Collections.nCopies(2, Optional.of("pers-robespierre")), named);
  }

  @Test
  void aLongWordOfAListedOrganisationMayBeMisreadByALetter() {
    Authority organisations =
        Tagged.authority(
            "<org xml:id='ccc'><orgName>Commission centrale de contrôle</orgName></org>"
                + "<org xml:id='fed'><orgName>Fédération ouvrière</orgName></org>");
    assertEquals(
        List.of(Optional.of("ccc"), Optional.of("ccc")),
        Tagged.text(
                organisations,
                "La Commision centrale de contrôle et la Commission centrale de controle siègent.")
            .mentions()
            .stream()
            .map(Mention::ref)
            .toList());
    assertEquals(
        false,
        Tagged.text(organisations, "La Fédértion ouvrière siège.").mentions().stream()
            .anyMatch(mention -> mention.ref().equals(Optional.of("fed"))));
  }
}
