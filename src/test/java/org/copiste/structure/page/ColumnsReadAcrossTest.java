package org.copiste.structure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.copiste.model.Diagnostic;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.structure.line.Lines;
import org.junit.jupiter.api.Test;

class ColumnsReadAcrossTest {
  private static final Set<String> KNOWN =
      Set.of("moulin", "rivière", "village", "demeurait", "ouverte", "chemin", "le", "la", "mou");

  private static List<Diagnostic> found(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    Source source = Source.of("t.txt", text, bytes, "0".repeat(64), Encoding.UTF_8);
    return new ColumnsReadAcross(new Lines(source), KNOWN::contains).find().stream().toList();
  }

  /** Lines of the form, numbered, after three lines of one column. */
  private static String page(int lines, String even, String odd) {
    StringBuilder text = new StringBuilder("Titre\n\nUne ligne sur toute la page.\n");
    for (int i = 0; i < lines; i++) {
      text.append(i % 2 == 0 ? even : odd).append('\n');
    }
    return text.toString();
  }

  @Test
  void aGutterWithProseOnBothSides() {
    List<Diagnostic> found =
        found(
            page(
                30,
                "l'on voyait de la route un moulin    des champs de blé, où les enfants du",
                "qui tournait près de la rivière   bourg menaient paître les chèvres et"));
    assertEquals(1, found.size());
    assertEquals("columns-read-across", found.get(0).code());
    assertEquals(Diagnostic.Severity.WARNING, found.get(0).severity());
    assertTrue(found.get(0).message().contains("line 4 "), found.get(0).message());
  }

  @Test
  void wordsDividedInTheMiddleGoOnAtTheNextLine() {
    String text =
        page(
            12,
            "au bord de l'eau, non loin du mou- dans la plaine, que le vent",
            "lin où nul ne venait, la ri- battait toute l'année.");
    assertEquals(1, found(text).size());
  }

  @Test
  void aTableAndARowOfNamesAreNone() {
    assertEquals(
        List.of(),
        found(
            page(
                30,
                "Recettes de la commune        Dépenses de la commune",
                "Bois vendus aux enchères      Chemins et fontaines")));
    assertEquals(
        List.of(),
        found(page(30, "Le moulin   12 francs   au village", "La rivière   3 francs   ici")));
  }

  @Test
  void oneColumnWithHyphensAndWideBlanksIsNone() {
    assertEquals(
        List.of(),
        found(
            page(
                30,
                "au bord de   l'eau, non loin du vieux mou-",
                "lin où   nul ne venait, car la route était fermée   et")));
    assertEquals(
        List.of(), found(page(30, "le mou- lin du village est fermé", "la ri- vière aussi")));
  }
}
