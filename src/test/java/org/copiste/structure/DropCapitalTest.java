package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large initials that a scan shows on a line of their own. */
class DropCapitalTest {
  private static final Set<String> KNOWN =
      Set.of(
          "dans", "ans", "quand", "un", "vans", "von", "l", "il", "après", "près", "mes", "amis",
          "on");

  private static Document structured(String text) {
    Document laidOut = new LayoutStage(KNOWN::contains).apply(Texts.document(text));
    return new StructureStage().apply(laidOut);
  }

  private static String text(String opening) {
    return "CHAPITRE QUATRIÈME\n\n"
        + opening
        + " la vallée coulait une rivière que personne n'avait nommée, et dont\n"
        + "les bords étaient couverts de saules et de peupliers.\n\nOn y pêchait.\n";
  }

  @Test
  void anInitialBelongsToItsLineOfVerse() {
    String text =
        "C\nES flammes que l'on voit briller dessus nos testes,\nMonstrent à nos vaisseaux la fin"
            + " de nos tempestes,\nEt nous font esperer, en ce dernier danger,\nQue le Ciel quelque"
            + " jour voudra nous soulager,\nPuis que les mesmes vents qui nous faisoient la"
            + " guerre,\nNous ont enfin poussez jusques à cette terre.\n";
    Document laidOut =
        new LayoutStage(Set.of("ces", "flammes")::contains).apply(Texts.document(text));
    Block first = new StructureStage().apply(laidOut).blocks().get(0);
    assertEquals(Block.Kind.L, first.kind());
    assertTrue(first.at().of(text).endsWith("testes,"), first.at().of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "D|ans, Dans",
    "D||ans, Dans",
    "D|||ans, Dans",
    "« Q|uand, « Quand",
    "U||N, UN",
    "L||’eau, L’eau"
  })
  void theInitialAndTheRestAreOneWordInOneParagraph(String opening, String word) {
    String text = text(opening.replace('|', '\n'));
    Document found = structured(text);
    assertTrue(found.reading().text().contains("\n\n" + word + " la vallée"));
    List<Block> blocks = found.blocks();
    assertEquals(Block.Kind.P, blocks.get(1).kind());
    String paragraph = blocks.get(1).at().of(text);
    assertTrue(paragraph.endsWith("peupliers."), paragraph);
    List<String> initials =
        found.markups().stream()
            .filter(m -> m.kind() == Markup.Kind.EMPHASIS)
            .map(m -> m.subtype() + " " + m.at().of(text))
            .toList();
    String letter = opening.replaceAll("[^A-Z].*|^« ", "");
    assertEquals(List.of("dropcap " + (letter.isEmpty() ? "Q" : letter)), initials);
  }

  @ParameterizedTest
  @CsvSource({"X|ans", "A||mes", "V||On", "I|l", "V||ans", "D|Ans", "D. L.||ans", "D||||||ans"})
  void otherLettersStandAlone(String opening) {
    String text = text(opening.replace('|', '\n'));
    assertEquals(text, structured(text).reading().text());
  }

  @Test
  void theLetterOfAListIsNoInitial() {
    String text = "A\n\nprès, adverbe\n\nB\n\nbon, adjectif\n";
    assertEquals(text, structured(text).reading().text());
  }
}
