package org.copiste.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Source;
import org.copiste.read.Taken;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String[] LEFT = {
    "Le jardin était désert, et la maison",
    "fermée depuis le matin. Personne ne",
    "vint ouvrir la porte, ni les volets, ni",
    "la grille du fond, par où l'on passait",
    "autrefois pour aller au village, avant",
    "que la route neuve ne fût achevée et",
    "que le pont de bois ne fût emporté",
    "par les crues de ce mois d'avril dont",
    "chacun se souvient encore à présent."
  };

  private static final String[] RIGHT = {
    "Monsieur de La Barre attendit sous",
    "la pluie, son chapeau à la main, sans",
    "dire un mot à ceux qui passaient, et",
    "sans même lever la tête. On sut plus",
    "tard qu'il venait de Paris, à pied, et",
    "qu'il avait perdu en chemin tout ce",
    "que sa mère lui avait donné pour le",
    "voyage, hormis une lettre cachetée",
    "qu'il ne voulut montrer à personne."
  };

  private static String joined(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static DrawnPdf page() {
    DrawnPdf pdf = new DrawnPdf();
    pdf.page();
    return pdf;
  }

  @Test
  void eachPageGivesItsLinesAndSize() {
    DrawnPdf pdf = page().text(40, 500, 11, "Première page").text(40, 486, 11, "et sa suite");
    pdf.page();
    pdf.text(40, 500, 11, "Seconde page");
    Source source = Taken.from(pdf.bytes());
    assertEquals("Première page\net sa suite\n\fSeconde page\n", source.text());
    Layout.Page first = source.layout().orElseThrow().pages().get(0);
    assertEquals(Layout.Unit.INCH1200, first.unit());
    assertEquals(6992, first.width());
    assertEquals(9921, first.height());
    Layout.Word word = first.lines().get(0).words().get(0);
    assertEquals("Première", source.at(word.at()));
    Shape box = word.shape().orElseThrow();
    assertEquals(40 * 1200 / 72, box.left(), 1);
    // The foot of the type is a quarter of its size below the line on which it stands.
    assertEquals((595.276 - 500 + 11 / 4.0) * 1200 / 72, box.bottom(), 1);
    assertEquals(11, word.style().size().orElseThrow());
  }

  @Test
  void columnsAreReadOneAfterTheOtherHoweverTheyAreDrawn() {
    List<Integer> pieces = new ArrayList<>();
    for (int i = 0; i < 2 * LEFT.length; i++) {
      pieces.add(i);
    }
    String expected = joined("Revue du mois", joined(LEFT) + String.join("\n", RIGHT), "- 12 -");
    Random random = new Random(5);
    for (int run = 0; run < 20; run++) {
      DrawnPdf pdf = page().text(210, 30, 9, "- 12 -").text(170, 550, 9, "Revue du mois");
      for (int piece : pieces) {
        // The columns' lines are not level.
        int row = piece / 2;
        if (piece % 2 == 0) {
          pdf.text(30, 500 - 13 * row, 10, LEFT[row]);
        } else {
          pdf.text(220, 496 - 13 * row, 10, RIGHT[row]);
        }
      }
      assertEquals(expected, Taken.from(pdf.bytes()).text(), "run " + run);
      Collections.shuffle(pieces, random);
    }
  }

  @Test
  void aTitleOverTheColumnsAndTextBelowThemKeepTheirPlaces() {
    DrawnPdf pdf = page().text(60, 530, 16, "Un titre qui va sur toute la largeur");
    for (int i = LEFT.length - 1; i >= 0; i--) {
      pdf.text(30, 500 - 12 * i, 10, LEFT[i]).text(220, 500 - 12 * i, 10, RIGHT[i]);
    }
    pdf.text(
        30, 380, 10, "Un paragraphe qui court à travers les deux colonnes, au-dessous d'elles");
    pdf.text(30, 368, 10, "et qui a une seconde ligne, elle aussi plus longue que la colonne.");
    assertEquals(
        "Un titre qui va sur toute la largeur\n"
            + joined(LEFT)
            + joined(RIGHT)
            + "Un paragraphe qui court à travers les deux colonnes, au-dessous d'elles\n"
            + "et qui a une seconde ligne, elle aussi plus longue que la colonne.\n",
        Taken.from(pdf.bytes()).text());
  }

  @Test
  void theRowsOfATableAreLines() {
    DrawnPdf pdf = page();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      pdf.text(40, 500 - 14 * i, 10, "Article " + i).text(200, 500 - 14 * i, 10, i + " francs");
      expected.append("Article ").append(i).append(' ').append(i).append(" francs\n");
    }
    assertEquals(expected.toString(), Taken.from(pdf.bytes()).text());
  }

  @Test
  void theOrderOfATextLayerIsThatOfTheEngine() {
    DrawnPdf pdf = page().hidden();
    // A marginal note that the engine put after the text beside it.
    pdf.text(100, 500, 11, "Le texte de la page, que l'on lit d'abord,");
    pdf.text(100, 486, 11, "et sa deuxième ligne.");
    pdf.text(30, 500, 8, "En marge");
    assertEquals(
        "Le texte de la page, que l'on lit d'abord,\net sa deuxième ligne.\nEn marge\n",
        Taken.from(pdf.bytes()).text());
  }

  @Test
  void aRunningHeadDrawnLastIsReadFirstUnlessAnEngineSaysOtherwise() {
    for (boolean layer : new boolean[] {false, true}) {
      DrawnPdf pdf = page();
      if (layer) {
        pdf.hidden();
      }
      pdf.text(40, 500, 11, "Le jardin").text(40, 486, 11, "est beau");
      pdf.text(60, 560, 9, "Revue du mois");
      assertEquals(
          layer ? "Le jardin\nest beau\nRevue du mois\n" : "Revue du mois\nLe jardin\nest beau\n",
          Taken.from(pdf.bytes()).text());
    }
  }

  @Test
  void anEngineThatMisjudgesTheWidthOfAWordKeepsItsLineAndItsBlank() {
    DrawnPdf pdf = page().hidden();
    pdf.text(40, 500, 12, "connaissance, ").text(95, 500, 12, "fait ").text(130, 500, 12, "bien");
    assertEquals("connaissance, fait bien\n", Taken.from(pdf.bytes()).text());
  }

  @Test
  void gapsPartWordsWhereNoBlankIsDrawn() {
    // "Le" is 12.7 points wide; TeX sets blanks of a third of the size, and may kern by a tenth.
    DrawnPdf pdf = page().text(40, 500, 12, "Le").text(56.6, 500, 12, "jardin");
    pdf.text(40, 480, 12, "Le").text(53.8, 480, 12, "jardin");
    assertEquals("Le jardin\nLejardin\n", Taken.from(pdf.bytes()).text());
  }

  @Test
  void spacedLettersAreOneWord() {
    DrawnPdf pdf = page().raw("2.4 Tc ");
    pdf.text(40, 500, 12, "Le jardin ferme").raw("0 Tc ").text(40, 480, 12, "Le jardin ferme");
    Source source = Taken.from(pdf.bytes());
    assertEquals("Le jardin ferme\nLe jardin ferme\n", source.text());
  }

  @Test
  void raisedSmallSignsAreSuperscripts() {
    DrawnPdf pdf = page();
    pdf.text(40, 500, 11, "au jardin").text(79, 504, 7, "12").text(89, 500, 11, "de ma tante");
    pdf.text(40, 100, 6, "12").text(47, 97, 9, "Il est fermé.");
    Source source = Taken.from(pdf.bytes());
    assertEquals("au jardin12 de ma tante\n12Il est fermé.\n", source.text());
    assertEquals(
        List.of("12", "12"),
        Taken.lines(source).stream()
            .flatMap(line -> line.superscripts().stream())
            .map(source::at)
            .toList());
  }

  @Test
  void turnedTextIsARegionOfItsOwnAndTurnedPagesAreReadUpright() {
    DrawnPdf pdf = page().text(60, 500, 11, "Le jardin").text(60, 486, 11, "est beau");
    pdf.turned(90, 20, 100, 9, "dans la marge");
    pdf.page().setRotation(90);
    pdf.turned(90, 100, 60, 11, "Page tournée").turned(90, 114, 60, 11, "vers la droite");
    Source source = Taken.from(pdf.bytes());
    assertEquals(
        "Le jardin\nest beau\ndans la marge\n\fPage tournée\nvers la droite\n", source.text());
    List<Layout.Page> pages = source.layout().orElseThrow().pages();
    assertEquals(
        List.of(0.0, 90.0), pages.get(0).regions().stream().map(Layout.Region::rotation).toList());
    Shape margin = pages.get(0).regions().get(1).shape().orElseThrow();
    assertTrue(margin.bottom() - margin.top() > 4 * (margin.right() - margin.left()));
    assertEquals((20 + 9 / 4.0) * 1200 / 72, margin.right(), 2);
    assertEquals(9921, pages.get(1).width());
    Shape line = pages.get(1).lines().get(0).shape().orElseThrow();
    assertEquals(60 * 1200 / 72, line.left(), 2);
    assertEquals((100 + 11 / 4.0) * 1200 / 72, line.bottom(), 2);
  }

  @Test
  void linesOfAScanMaySlope() {
    DrawnPdf pdf = page().hidden();
    double slope = Math.tan(Math.toRadians(2));
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      for (int word = 0; word < 6; word++) {
        double x = 40 + 55 * word;
        pdf.turned(2, x, 520 - 14 * i + slope * (x - 40), 11, "Mot" + word + " ");
        expected.append("Mot").append(word).append(word < 5 ? ' ' : '\n');
      }
    }
    assertEquals(expected.toString(), Taken.from(pdf.bytes()).text());
  }

  @Test
  void accentsPrintedOverLettersAndBoldMadeByPrintingTwiceAreOneLetter() {
    DrawnPdf pdf = page();
    pdf.text(40, 500, 12, "fermé").text(40.3, 500, 12, "fermé");
    // TeX's old fonts: the accent, then the letter under it.
    pdf.text(40, 480, 12, "c").text(46.2, 480, 12, "\u00B4").text(45.33, 480, 12, "e");
    pdf.text(50.66, 480, 12, "der");
    assertEquals("fermé\ncéder\n", Taken.from(pdf.bytes()).text());
  }

  @Test
  void whatLiesOutsideThePageIsNotRead() {
    DrawnPdf pdf = new DrawnPdf();
    pdf.page().setCropBox(new PDRectangle(50, 50, 300, 400));
    pdf.text(60, 400, 11, "Le jardin").text(60, 20, 11, "repère d'imprimeur");
    Source source = Taken.from(pdf.bytes());
    assertEquals("Le jardin\n", source.text());
    Shape line = Taken.lines(source).get(0).shape().orElseThrow();
    assertEquals(10 * 1200 / 72, line.left(), 1);
  }

  @Test
  void theEngineIsNamed() {
    DrawnPdf pdf = page().text(40, 500, 11, "Le jardin");
    pdf.document().getDocumentInformation().setCreator("ocrmypdf 14.0.1 / Tesseract OCR-PDF 5.3.0");
    pdf.document().getDocumentInformation().setProducer("pikepdf 6.2.1");
    Layout.Origin origin = Taken.from(pdf.bytes()).layout().orElseThrow().origin();
    assertEquals("PDF", origin.format());
    assertEquals(Optional.of("Tesseract OCR-PDF"), origin.engine());
    assertEquals(Optional.of("5.3.0"), origin.engineVersion());
  }
}
