package org.copiste.entities.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.junit.jupiter.api.Test;

/** An authority file as scholars have it, against texts. */
class AuthorityNamesTest {
  private static final Authority LIST =
      Tagged.authority(
          person("other-1", "Jules Vabre")
              + person("other-2", "Anne Vabre")
              + person("other-3", "Ernest Doudan")
              + person("other-4", "Luc Ravel")
              + person("other-5", "Ida Sorel")
              + person("anatole", "Anatole France")
              + person("lafayette", "Mme de La Fayette")
              + person("charles", "Charles d'Autriche")
              + person("const", "Paul d'Estournelles de Constant")
              + person("butler", "Nicholas Murray Butler")
              + person("kate", "Kate La Montagne", "Madame Butler")
              + person("lowell", "James Russell Lowell")
              + person("louis", "Louis XIV de France")
              + person("serbie", "Pierre Ier de Serbie")
              + person("bon", "Ferdinand de Bon")
              + person("horel", "Armand Horel")
              + person("abbot", "(Unknown name) Abbotsky", "Major Abbotsky")
              + place("autriche", "Autriche")
              + place("lowell-ma", "Lowell (Massachusetts)")
              + place("mans", "Le Mans")
              + place("sanary", "Sanary-sur-Mer")
              + place("suez", "Suez (canal de)")
              + place("sarthe", "Sarthe")
              + "<org xml:id='senat'><orgName>Sénat (Troisième République)</orgName></org>"
              + "<org xml:id='dot'><orgName>Dotation Carnegie pour la Paix</orgName></org>");

  private static String person(String id, String... names) {
    return "<person xml:id='"
        + id
        + "'><persName>"
        + String.join("</persName><persName>", names)
        + "</persName></person>";
  }

  private static String place(String id, String name) {
    return "<place xml:id='" + id + "'><placeName>" + name + "</placeName></place>";
  }

  /** The mentions that are linked, each with its text and the entry. */
  private static List<String> linked(String text) {
    Document document = Tagged.text(LIST, text);
    return document.mentions().stream()
        .filter(m -> m.ref().isPresent())
        .map(m -> document.source().at(m.at()) + " = " + m.ref().get())
        .toList();
  }

  @Test
  void noArticleOrParticleOrCountryIsAPerson() {
    assertEquals(
        List.of(),
        linked("La paix est faite. De Paris, on écrit que la France et Le Havre vont bien."));
    assertEquals(List.of("Autriche = autriche"), linked("On se bat en Autriche et en France."));
    assertEquals(List.of(), linked("Le délégué FRANCE et le consul de France parlent."));
  }

  @Test
  void aTitleOrAForenameTellsThatAPersonIsMeant() {
    assertEquals(List.of("Anatole France = anatole"), linked("On lit Anatole France."));
    assertEquals(List.of("France = anatole"), linked("On lit M. France, cet écrivain."));
    assertEquals(
        List.of("de La Fayette = lafayette"), linked("Le roman de Mme de La Fayette est court."));
    assertEquals(
        List.of("Charles d'Autriche = charles"), linked("Un fils de Charles d'Autriche régna."));
    assertEquals(List.of("de Bon = bon"), linked("On a vu l'amiral de Bon à son bureau."));
    assertEquals(List.of(), linked("Un bon ami. Bon voyage ! Il fait bon vivre."));
  }

  @Test
  void aPlaceThatIsASurnameTooIsAPlaceWithoutThem() {
    assertEquals(List.of("Lowell = lowell-ma"), linked("Il est né à Lowell en hiver."));
    assertEquals(
        List.of("James Russell Lowell = lowell"), linked("On cite James Russell Lowell ici."));
  }

  @Test
  void aSurnameOfSeveralWordsIsFoundWithItsParticleAndByItsFirstPart() {
    assertEquals(
        List.of("d'Estournelles de Constant = const"),
        linked("Une lettre de M. d'Estournelles de Constant est venue."));
    assertEquals(List.of("d'Estournelles = const"), linked("J'ai répondu hier à d'Estournelles."));
  }

  @Test
  void initialsAndForenamesBelongToTheName() {
    assertEquals(
        List.of("Nicholas M. BUTLER = butler"),
        linked("J'écris à M. le Président Nicholas M. BUTLER, qui répond."));
    assertEquals(
        List.of("N. Murray Butler = butler"), linked("Une lettre de N. Murray Butler arrive."));
    assertEquals(List.of("Horel Armand = horel"), linked("Il se nomme Horel Armand, dit-on."));
  }

  @Test
  void titlesTellWomenAndMenOfOneSurnameApart() {
    assertEquals(List.of("Butler = butler"), linked("Mon cher Butler, je vous écris."));
    assertEquals(List.of("Butler = kate"), linked("Mes respects à Madame Butler, je vous prie."));
    assertEquals(List.of("Butler = kate"), linked("Mes respects à Mme Butler, je vous prie."));
  }

  @Test
  void kingsAreNamedByTheirNumberOrTheirCountry() {
    assertEquals(List.of("Louis XIV = louis"), linked("Il mourut sous Louis XIV, oublié."));
    assertEquals(
        List.of("Pierre de Serbie = serbie"), linked("La visite du roi Pierre de Serbie a plu."));
  }

  @Test
  void whatStandsInBracketsExplainsTheName() {
    assertEquals(List.of("Sénat = senat"), linked("Le vote du Sénat fut long."));
    assertEquals(List.of("Abbotsky = abbot"), linked("On a parlé à Abbotsky de la chose."));
    assertEquals(List.of("canal de Suez = suez"), linked("On passe par le canal de Suez."));
  }

  @Test
  void placesAreNamedWithoutTheirArticleOrForShort() {
    assertEquals(List.of("Mans = mans"), linked("La municipalité du Mans a tenu séance."));
    assertEquals(List.of("Sanary = sanary"), linked("Il habite à Sanary depuis lors."));
  }

  @Test
  void aForenameOrAWordOfTheTextIsNoPerson() {
    assertEquals(List.of(), linked("Nicholas est venu. Armand aussi, et Charles."));
  }

  @Test
  void whoeverIsListedFirstIsMeantWhereNothingElseDecides() {
    Authority family =
        Tagged.authority(
            person("first", "Paul Zorbovitch")
                + person("a", "Aa Bee")
                + person("b", "Bb Cee")
                + person("c", "Cc Dee")
                + person("d", "Dd Eff")
                + person("second", "Louis Zorbovitch")
                + person("third", "Arnaud Zorbovitch"));
    Mention mention = Tagged.text(family, "Une lettre de M. Zorbovitch.").mentions().get(0);
    assertEquals(Optional.of("first"), mention.ref());
    assertEquals(Optional.of("low"), mention.cert());
    assertEquals(
        Optional.of("third"),
        Tagged.text(family, "Une lettre de M. Arnaud Zorbovitch.").mentions().get(0).ref());
  }
}
