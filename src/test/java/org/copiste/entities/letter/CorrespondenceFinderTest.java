package org.copiste.entities.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Letter;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

class CorrespondenceFinderTest {
  private static final Optional<String> NO = Optional.empty();
  private static final Optional<Correspondence> NO_FACTS = Optional.empty();
  private static final Authority LIST =
      Tagged.authority(
          "<person xml:id='rosa'><persName>Rosa Luxemburg</persName></person>"
              + "<org xml:id='cc'><orgName>Comité central</orgName></org>");

  /** A letter whose blocks are its lines. */
  private static Optional<Correspondence> letter(
      Metadata metadata, List<Block.Kind> kinds, String... lines) {
    return found(metadata, true, kinds, lines).stream().findFirst().flatMap(Letter::correspondence);
  }

  /** The letters of a text whose blocks are its lines. */
  private static List<Letter> found(
      Metadata metadata, boolean isLetter, List<Block.Kind> kinds, String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      Span at = new Span(start, start + lines[i].length());
      blocks.add(new Block(kinds.get(i), 0, NO, List.of(at)));
      start = at.end() + 1;
    }
    Document document =
        Document.of(Source.of("t.txt", text, text.length(), "", Encoding.UTF_8), metadata)
            .withStructure(blocks, List.of(), List.of())
            .withLetters(
                isLetter
                    ? List.of(new Letter(new Span(0, text.length()), Letter.Kind.LETTER, NO_FACTS))
                    : List.of());
    return new EntitiesStage(
            LIST, new DictionaryMorphology(Dictionary.shared()), EntitiesStage.LEAST)
        .apply(document)
        .letters();
  }

  private static Correspondence plain() {
    return letter(
            Metadata.NONE,
            List.of(Block.Kind.DATELINE, Block.Kind.SALUTE, Block.Kind.P, Block.Kind.SIGNED),
            "Berlin, le 8 octobre 1916",
            "Chère Clara Zetkin,",
            "On a vu Karl Kautsky à Vienne le 3 mai 1915.",
            "Rosa Luxemburg")
        .orElseThrow();
  }

  @Test
  void theSignatureNamesTheSender() {
    Party sender = plain().senders().get(0);
    assertEquals("Rosa Luxemburg", sender.name());
    assertEquals(Optional.of("rosa"), sender.ref());
    assertEquals(Optional.of("internal"), sender.evidence());
  }

  @Test
  void theSaluteNamesTheRecipient() {
    assertEquals(List.of("Clara Zetkin"), plain().recipients().stream().map(Party::name).toList());
  }

  @Test
  void theDatelineGivesPlaceAndDay() {
    assertEquals(Optional.of("Berlin"), plain().place().map(Party::name));
    assertEquals(
        Optional.of(DateValue.when("1916-10-08")), plain().date().map(Correspondence.Day::value));
  }

  @Test
  void whomADatelineNamesIsAddressedAndNoPlace() {
    Correspondence letter =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.DATELINE, Block.Kind.DATELINE, Block.Kind.P),
                "à M. Berger",
                "à Cirey le 22 décembre 1735",
                "Vous êtes un ami charmant.")
            .orElseThrow();
    assertEquals(Optional.of("Cirey"), letter.place().map(Party::name));
    assertEquals(List.of("M. Berger"), letter.recipients().stream().map(Party::name).toList());
  }

  @Test
  void theTitleOfAnEditionIsNoPlace() {
    Correspondence letter =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.DATELINE, Block.Kind.P),
                "Correspondance entre Paul Rémond et le Père Vayssière (20 janvier 1939)",
                "Vous êtes un ami charmant.")
            .orElseThrow();
    assertEquals(Optional.empty(), letter.place());
  }

  @Test
  void theHeadingNamesBothWhereNothingElseDoes() {
    Correspondence letter =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.HEAD, Block.Kind.P),
                "Lettre de Rosa Luxemburg aux membres du Comité central",
                "Camarades, on a vu Kautsky.")
            .orElseThrow();
    assertEquals(Optional.of("rosa"), letter.senders().get(0).ref());
    assertEquals(Optional.of("cc"), letter.recipients().get(0).ref());
    assertEquals(Optional.empty(), letter.place());
    assertEquals(Optional.empty(), letter.date());
  }

  @Test
  void whatIsConfiguredWins() {
    Metadata metadata = Metadata.of(Map.of("sender", "Rosa Luxemburg"));
    Correspondence letter =
        letter(
                metadata,
                List.of(Block.Kind.SALUTE, Block.Kind.SIGNED),
                "Cher Karl Kautsky,",
                "Clara Zetkin")
            .orElseThrow();
    assertEquals(List.of(Optional.of("rosa")), letter.senders().stream().map(Party::ref).toList());
    assertEquals(Optional.of("external"), letter.senders().get(0).evidence());
  }

  @Test
  void proseIsNoLetter() {
    assertEquals(
        List.of(),
        found(
            Metadata.NONE,
            false,
            List.of(Block.Kind.HEAD, Block.Kind.P),
            "Introduction",
            "Rosa Luxemburg est née en 1871."));
  }

  @Test
  void aTownUnderTheFormulaIsNotTheSender() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(
                    Block.Kind.DATELINE,
                    Block.Kind.SALUTE,
                    Block.Kind.P,
                    Block.Kind.VALEDICTION,
                    Block.Kind.SIGNED),
                "Berlin, le 8 octobre 1916",
                "Chère Clara Zetkin,",
                "Le colis est parti.",
                "Votre dévoué,",
                "NEW-YORK.")
            .orElseThrow();
    assertEquals(List.of(), facts.senders());
  }

  private static String parties(List<Party> parties) {
    return String.join("; ", parties.stream().map(Party::name).toList());
  }

  @Test
  void aHeadingOfTwoNamesSaysWhoWritesToWhom() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.ADDRESS, Block.Kind.DATELINE, Block.Kind.P),
                "Mme DE TRÉMARGAT A M. DE GUITAUT",
                "Paris, 28 octobre 1759.",
                "Rien de nouveau ici.")
            .orElseThrow();
    assertEquals("Mme DE TRÉMARGAT", parties(facts.senders()));
    assertTrue(parties(facts.recipients()).endsWith("GUITAUT"), parties(facts.recipients()));
  }

  @Test
  void theLineWithTheDateSaysThePlace() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.DATELINE, Block.Kind.DATELINE, Block.Kind.P),
                "79, boulevard Saint-Germain",
                "Paris, le 22 juin 1869",
                "Voici les épreuves.")
            .orElseThrow();
    assertEquals(Optional.of("Paris"), facts.place().map(Party::name));
  }

  @Test
  void theAddressUnderASoldiersForenameIsHisOwn() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.SALUTE, Block.Kind.P, Block.Kind.SIGNED, Block.Kind.ADDRESS),
                "Ma bien chère maman,",
                "Je vais bien.",
                "Émile",
                "Soldat Émile Hervouët, secteur postal 68")
            .orElseThrow();
    assertEquals("Émile Hervouët", parties(facts.senders()));
    assertEquals("", parties(facts.recipients()));
  }

  @Test
  void theCourtOfALawyerIsNotTheRecipient() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.ADDRESS, Block.Kind.SALUTE, Block.Kind.P),
                "Avocat à la Cour",
                "Mon cher Confrère,",
                "Voici le dossier.")
            .orElseThrow();
    assertEquals("", parties(facts.recipients()));
  }

  @Test
  void aWordThatIsATitleElsewhereSigns() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.SALUTE, Block.Kind.P, Block.Kind.VALEDICTION, Block.Kind.SIGNED),
                "Mes chers parents,",
                "Je vais bien.",
                "Je vous embrasse tous.",
                "PASTEUR.")
            .orElseThrow();
    assertEquals("PASTEUR", parties(facts.senders()));
  }

  @Test
  void anInstitutionUnderTheFormulaIsNotTheSender() {
    Correspondence facts =
        letter(
                Metadata.NONE,
                List.of(Block.Kind.SALUTE, Block.Kind.P, Block.Kind.VALEDICTION, Block.Kind.SIGNED),
                "Cher ami,",
                "Je vais bien.",
                "Tout à vous.",
                "Muséum d'histoire naturelle")
            .orElseThrow();
    assertEquals("", parties(facts.senders()));
  }
}
