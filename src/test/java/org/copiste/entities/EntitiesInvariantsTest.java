package org.copiste.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.copiste.entities.authority.Authority;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/** What holds of every document, however odd. */
class EntitiesInvariantsTest {
  private static final Authority LIST =
      Tagged.authority(
          "<person xml:id='k'><persName>Lev Kamenev</persName><persName type='nickname'>L'Ours"
              + "</persName></person><place xml:id='m'><placeName>Moscou</placeName></place>"
              + "<org xml:id='c'><orgName>CC</orgName><orgName>Comité central</orgName></org>");
  private static final List<String> PIECES =
      List.of(
          "Kamenev",
          "M.",
          "M",
          ",",
          "L.D.",
          "le",
          "la",
          "l'",
          "Comité",
          "central",
          "CC",
          "(",
          ")",
          "1923",
          "8",
          "octobre",
          "mardi",
          "an",
          "II",
          "brumaire",
          "fin",
          "du",
          "au",
          "et",
          "entre",
          "-",
          "«",
          "»",
          "[",
          "]",
          "Moscou",
          "canton",
          "de",
          "Vaud",
          "site",
          "Rabkrin",
          "\n",
          "\n\n",
          "Gosplan",
          "je",
          "lus",
          "XIIe",
          "siècle",
          "années",
          "vingt",
          "Esp",
          "Mac",
          "Donald",
          "/",
          "1er",
          "U",
          "4",
          "mil",
          "huit",
          "cent",
          "\u00ad",
          "é",
          "😀",
          "PCR(b)",
          "hiver",
          "14");

  @Test
  void mentionsLieInTheTextAndDoNotCross() {
    Random random = new Random(5);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(5) == 0 ? "" : " ");
      }
      Document document = Tagged.text(LIST, text.toString());
      int end = 0;
      for (Mention mention : document.mentions()) {
        Span at = mention.at();
        assertTrue(at.start() >= end && at.end() > at.start(), text::toString);
        assertTrue(at.end() <= text.length(), text::toString);
        assertTrue(mention.p() > 0 && mention.p() <= 1, text::toString);
        end = at.end();
      }
      assertEquals(document, Tagged.text(LIST, text.toString()), text::toString);
    }
  }
}
