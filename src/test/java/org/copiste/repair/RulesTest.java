package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copiste.model.Edit;
import org.copiste.model.Reading;
import org.copiste.model.SpellingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on what it is for and on what it must leave alone. */
class RulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "dans I'appareil du parti > dans l'appareil du parti",
        "dans |'escalier et |I'effet > dans l'escalier et l'effet",
        "par le chef de Il'armée > par le chef de l'armée",
        "ils n‘oseront pas le faire > ils n'oseront pas le faire",
        "pendant le Vle Congrès du parti > pendant le VIe Congrès du parti",
        "au XlXe siècle > au XIXe siècle",
        "elle est venue jusqu'a lui > elle est venue jusqu'à lui",
        "il reste, c'est-a-dire il attend > il reste, c'est-à-dire il attend",
        "au garde-a-vous devant lui > au garde-à-vous devant lui",
        "il donne et & Kamenev et au parti > il donne et à Kamenev et au parti",
        "la mi-norité du parti > la minorité du parti",
        "en fait de “ chefs \". > en fait de “ chefs ”.",
        "en fait de “ chefs\", dit-il > en fait de “ chefs”, dit-il",
        "il est dans l appareil > il est dans l'appareil",
        "En l9l4, la guerre éclata ; en l9l5, elle dura. > En 1914, la guerre éclata ; en 1915, elle dura.",
        "le 20 Août I922 et le 3I mai > le 20 Août 1922 et le 31 mai",
        "il y avait l,500 hommes au l1° bataillon > il y avait 1,500 hommes au 11° bataillon",
        "le 1°r janvier et le lr mars > le 1er janvier et le 1er mars",
        "la 1 re fois, la 2 me fois, le 3 e jour > la 1re fois, la 2me fois, le 3e jour",
        "ils restèrent dixhuit mois > ils restèrent dix-huit mois",
        "et plu» tard, d'aprè» lui > et plus tard, d'après lui",
        "La foule cherehoit des secours, il avoit tout vu. > La foule cherchoit des secours, il avoit tout vu.",
        "Les troupes marchoient, il avoit tout vu : elles n'avoîent plus d'espoir. > Les troupes marchoient, il avoit tout vu : elles n'avoient plus d'espoir.",
        "Il traversa les Fyrénées et la Bollande, le 5 Cctobre 1917. > Il traversa les Pyrénées et la Hollande, le 5 Octobre 1917.",
      })
  void mends(String read, String meant) {
    assertEquals(meant, Sample.repaired(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il a vaincu, et il y a de quoi. Elle a la parole.",
        "Charles Ier et Louis XI, au livre VI, chapitre Xl.",
        "« Dupont & Cie » et la maison Smith & Sons",
        "Les hommes & les femmes se turent, & personne ne parla. Il vint & me dit : partez.",
        "Il dit « venez plus» et s'en va.",
        "Il paya 12l de rente, in 8o, au no 3e.",
        "Le pere vit la premiere fois son ame troublée ; il avoit sçu que le Roi étoit parti.",
        // Printers before 1835 spelt as they liked.
        "Celuy que vous avez veu icy est mon ennemy ; il avoit esté parmy nous dés la nuict.",
        "Il esloigna sa sœur, il apporta un tesmoignage de mesme sorte, et nostre droict estoit sauf.",
        "Ses frères avoient dit à leur pére ce qu'il falloit ; la lumiére baissoit, lors que le froid vint.",
        "LES MERVEILLES DV MONDE, AVX FLEVRS. Ils avoient leu & receu la lettre du Roy.",
        "Il dit “ un \"mot\" dans un mot ” et s'en va.",
        "cahin-caha, contre-coup, bi-hebdomadaire, porte-feuille, grand'mère, ultra-réactionnaire",
        "il dit : mon pe-tit-doigt me l'a dit, un pe-tit-doigt",
        "Etat, Etant donné, A Paris, Ca va, ETAT, OEUVRES COMPLETES",
        "Zinoviev, Ouglanov et Kaganovitch chez Boubnov",
        "le bonheur des enfans dans ces momens, au collége, un poëme",
        "« 'homme libre' » et l'homme",
        "voir http://www.exemple.fr/etre/meme et mesdames.apres@exemple.fr, jean.apres@exemple.fr",
      })
  void leavesAlone(String text) {
    assertEquals(text, Sample.repaired(text));
  }

  @Test
  void olderSpellingIsModernisedWhereTheUserAsksForIt() {
    String text = "Il devoit partir ; ils connoissoient ses sentimens, au collége de Louis Momens.";
    assertEquals(text, Sample.repaired(text));
    RepairOptions modern = RepairOptions.DEFAULT.withSpelling(SpellingMode.MODERN);
    Reading today = Sample.stage(modern).apply(Sample.of(text)).reading();
    assertEquals(
        "Il devait partir ; ils connaissaient ses sentiments, au collège de Louis Momens.",
        today.text());
    assertTrue(today.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.NORMAL));
  }

  @Test
  void aDividedWordKeepsItsOlderSpelling() {
    assertEquals(
        "Les soldats n'auroient pu rester ; ils avoient tout dit.",
        Sample.repaired("Les soldats n'au-\nroient pu rester ; ils avoient tout dit."));
  }

  @Test
  void theUserMayWantTheSpellingOfToday() {
    String text = "Il avoit vû son ennemy parmy nous, et il avoit esté icy.";
    RepairOptions modern = RepairOptions.DEFAULT.withSpelling(SpellingMode.MODERN);
    Reading today = Sample.stage(modern).apply(Sample.of(text)).reading();
    assertTrue(today.text().contains("ennemi parmi nous"), today.text());
    assertTrue(today.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.NORMAL));
  }

  @Test
  void aLostAccentIsMisreadWhateverSpellingIsWanted() {
    RepairOptions modern = RepairOptions.DEFAULT.withSpelling(SpellingMode.MODERN);
    Reading read =
        Sample.stage(modern)
            .apply(Sample.of("Elle est venue jusqu'a la préfecture ; il etait déja parti."))
            .reading();
    assertEquals("Elle est venue jusqu'à la préfecture ; il était déjà parti.", read.text());
    assertTrue(read.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.OCR));
  }

  @Test
  void aMisreadWordOfAnOldPrintIsMended() {
    assertEquals(
        "Celuy que vous avez veu icy étoit suivant leur calcul votre ami, & il avoit été à Paris.",
        Sample.repaired(
            "Celuy que vous avez veu icy étoit suivanr leur calcul votre ami, & il avoit été à"
                + " Paris."));
  }

  @Test
  void oldTypesAreAnotherFormOfTheirLetters() {
    Reading read =
        Sample.stage(0.9)
            .apply(Sample.of("Ils ſont venus dans la maiſon, & ils ont paſſé la nuit."))
            .reading();
    assertEquals("Ils sont venus dans la maison, & ils ont passé la nuit.", read.text());
    assertTrue(read.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.NORMAL));
  }

  @Test
  void anotherLanguageIsLeftAlone() {
    String text =
        "Je cite :\n\nThe quick brown fox was jumping over the lazy dog, and nobody in the village"
            + " could understande whi he had doone it again.\n\nint i = fonction(a, b); retum i;\n";
    assertEquals(text, Sample.repaired(text));
  }
}
