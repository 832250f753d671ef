package org.copiste.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {
  private static final String ENGLISH =
      "I received your letter last night, on my return from the station, and I do not want to delay"
          + " my answer. You ask whether a house can still be had in our street: that of Mr. Arnold"
          + " has been empty since Christmas, and the rent is not high.";

  private static final String FRENCH =
      "J'ai reçu ta lettre hier soir, au retour de la gare, et je ne veux pas tarder à te répondre."
          + " Tu me demandes si l'on peut encore trouver à louer dans notre rue : la maison de"
          + " M. Arnaud est libre depuis la fête de Noël, et le loyer n'en est pas élevé.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | " + ENGLISH,
        "de | Ihren Brief habe ich gestern abend bei meiner Rückkehr vom Bahnhof erhalten und will"
            + " mit der Antwort nicht zögern. Sie fragen, ob in unserer Straße noch eine Wohnung zu"
            + " mieten ist: das Haus von Herrn Arnold steht seit Weihnachten leer.",
        "it | Ho ricevuto la tua lettera ieri sera, al ritorno dalla stazione, e non voglio tardare"
            + " a risponderti. Mi chiedi se si può ancora trovare una casa da affittare nella nostra"
            + " strada: la casa del signor Arnaldi è libera da Natale.",
        "la | Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani,"
            + " tertiam qui ipsorum lingua Celtae, nostra Galli appellantur. Hi omnes lingua,"
            + " institutis, legibus inter se differunt. Gallos ab Aquitanis Garumna flumen, a Belgis"
            + " Matrona et Sequana dividit; ad eos mercatores saepe non commeant.",
        "und-Cyrl | Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива"
            + " по-своему. Все смешалось в доме Облонских. (page 12, Paris 1901)",
        "und-Grek | Μῆνιν ἄειδε, θεά, Πηληϊάδεω Ἀχιλῆος οὐλομένην, ἣ μυρί' Ἀχαιοῖς ἄλγε' ἔθηκε,"
            + " πολλὰς δ' ἰφθίμους ψυχὰς Ἄϊδι προΐαψεν ἡρώων, αὐτοὺς δὲ ἑλώρια τεῦχε κύνεσσιν",
      })
  void tellsOtherLanguages(String code, String text) {
    assertEquals(Optional.of(code), TextLanguage.other(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FRENCH,
        // As an engine without accents reads it, every third word wrong.
        "J'ai regu ta letlre hler soir, au relour de Ia gare, et je ne vcux pas tardcr a te"
            + " repondrc. Tu me demandcs sl I'on peut eneore trouvcr 4 louer dans nolre rue : la"
            + " maisoti de M. Arnaud est librc depuis Ia fete de Noel, ct le loycr n'en est pas eleve.",
        // As it was written in the eighteenth century.
        "Je vous suis très-obligé, Monsieur, de la bonté que vous avez euë de m'envoyer ce que vous"
            + " m'aviez promis ; j'étois bien éloigné de croire que vous eussiez encore le tems d'y"
            + " songer, & je sçais combien les affaires vous laissent peu de loisir.",
        // A short one, and lists in which one preposition comes again and again.
        "The end.",
        "Guillard, née Sourd, à Paris ; Mlle Guiot, à Lyon ; Mme Chavarot, née Noirel, à Tournus ;"
            + " Mlles Legendre, à Saint-Quentin ; Mme Grand, à Lyon ; Mme Misset, à Châlon ; Mme"
            + " Roux, à Aigues ; Mlle Lenormant, à Rouen ; Mme Loron, à Blosseville.",
      })
  void frenchIsNeverTakenForAnotherLanguage(String text) {
    assertEquals(Optional.empty(), TextLanguage.other(text));
  }

  @Test
  void aVolumeIsKnownByPiecesFromAllOfIt() {
    String english = (ENGLISH + "\n").repeat(2_000);
    String french = (FRENCH + "\n").repeat(2_000);
    assertEquals(Optional.of("en"), TextLanguage.other(english));
    assertEquals(Optional.empty(), TextLanguage.other(french));
    assertEquals(Optional.empty(), TextLanguage.other(english + french.substring(0, 100_000)));
  }

  @Test
  void aTextPartOfWhichIsFrenchIsNoOther() {
    String mixed = ENGLISH + "\n\n" + ENGLISH + "\n\n" + ENGLISH + "\n\n" + FRENCH;
    assertEquals(Optional.empty(), TextLanguage.other(mixed));
  }
}
