package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void anotherLanguageIsLeftAlone() {
    String text =
        "Je cite :\n\nThe quick brown fox was jumping over the lazy dog, and nobody in the village"
            + " could understande whi he had doone it again.\n\nint i = fonction(a, b); retum i;\n";
    assertEquals(text, Sample.repaired(text));
  }
}
