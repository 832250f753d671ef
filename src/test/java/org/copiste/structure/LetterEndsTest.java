package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterEndsTest {
  private static final String BEGINNING =
      """
      Besançon, le 8 juin 1842

      Mes chers parents,

      Je n'ai rien de bien neuf à vous apprendre. Le travail avance lentement, mais il avance, et
      j'espère avoir terminé avant la fin du mois. Vous direz à mon oncle que j'ai vu son ami.

      """;

  /** The kinds of the lines after the text of a letter; a slash is a line end. */
  private static String kinds(String end) {
    String text = BEGINNING + end.replace('/', '\n') + "\n";
    Document document = new StructureStage().apply(Texts.document(text));
    List<String> kinds =
        document.blocks().stream()
            .filter(block -> block.at().start() >= BEGINNING.length())
            .map(Block::kind)
            .map(Block.Kind::name)
            .toList();
    return String.join(" ", kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je souhaite que tous vous vous portiez bien.//PASTEUR fils. | P SIGNED",
        "Adieu, je vous embrasse.//PASTEUR.//p.-S. Le maître est parti. | VALEDICTION SIGNED"
            + " POSTSCRIPT",
        "Adieu, je vous embrasse.//PASTEUR.//N'oubliez pas l'habit que je vous ai demandé."
            + " | VALEDICTION SIGNED POSTSCRIPT",
        "Adieu, je vous embrasse.//QUÉVREMONT.//Archives de l'Empire. | VALEDICTION SIGNED SIGNED",
        "Croyez à mes sentiments dévoués.//(signé) R. LEBLANC//Monsieur le Bâtonnier Ribet"
            + " | VALEDICTION SIGNED ADDRESS",
        "La ville est bien déserte en cette saison.//COTONNET.//Rome, le 4 mai 1834//Cher ami,//Je vais bien."
            + " | P SIGNED DATELINE SALUTE P",
        "Adieu. Adieu.//G. Quévremont//Le fils de M. de Nesle vient d'arriver en courrier du Nord."
            + " | VALEDICTION SIGNED POSTSCRIPT",
        "Une bonne poignée de main.//ÉMILE ZOLA. | VALEDICTION SIGNED",
      })
  void partsAtTheEndOfALetter(String end, String kinds) {
    assertEquals(kinds, kinds(end));
  }
}
