package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copiste.Copiste;
import org.copiste.CopisteBuilder;
import org.copiste.Encoded;
import org.copiste.OcrSource;
import org.copiste.model.LineMode;
import org.copiste.model.SecondOpinionMode;
import org.junit.jupiter.api.Test;

/** Printed page numbers and large initials, from the source to the TEI and back. */
class PagesAndInitialsTest {
  private static CopisteBuilder quick() {
    return Copiste.builder().secondOpinion(SecondOpinionMode.OFF);
  }

  private static Encoded encoded(String text) throws IOException {
    Copiste copiste = quick().build();
    Encoded encoded = copiste.encode(OcrSource.of("t.txt", text));
    assertTrue(encoded.isSound());
    assertEquals(List.of(), copiste.validate(encoded.tei()));
    assertEquals(text, new String(copiste.restore(encoded.tei()), StandardCharsets.UTF_8));
    return encoded;
  }

  @Test
  void aLargeInitialBeginsItsWord() throws IOException {
    String text =
        "CHAPITRE TROISIÈME\n\nL\n\ne jardin était fermé depuis l'automne, et personne n'y entrait.\n";
    assertTrue(
        encoded(text)
            .teiText()
            .contains("<hi rend=\"dropcap\">L</hi><lb n=\"5\" break=\"no\"/>e jardin"));
    assertTrue(
        quick()
            .lines(LineMode.JOIN)
            .build()
            .repair(OcrSource.of("t.txt", text))
            .text()
            .contains("\n\nLe jardin était"));
  }

  @Test
  void pagesThatOnlyTheirNumbersShowAreInterruptedParagraphs() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      text.append(page == 1 ? "" : "— " + page + " —\n");
      for (int line = 0; line < 8; line++) {
        text.append("le jardin était fermé depuis l'automne, et personne n'y entrait\n");
        text.append("plus, sauf le vieux chien de la maison, que rien n'arrêtait et\n");
      }
    }
    String tei = encoded("Ce soir-là, " + text + "qui dormait.\n").teiText();
    assertTrue(
        tei.matches("(?s).*<pb n=\"3\"/>\\s*<fw type=\"pageNum\">\\s*<lb n=\"34\"/>— 3 —</fw>.*"));
    assertFalse(tei.contains("<head>"));
    assertEquals(1, tei.split("<p ").length - 1);
  }
}
