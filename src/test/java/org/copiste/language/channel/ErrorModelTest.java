package org.copiste.language.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorModelTest {
  private static ErrorModel model;

  @BeforeAll
  static void read() throws IOException {
    model = Presets.shipped().general().model();
  }

  @ParameterizedTest
  @CsvSource({"maison,rnaison,qaison", "parti,partî,partx", "le,Ie,ze", "élève,eleve,oloxo"})
  void aMisreadingThatOneMeetsCostsLess(String printed, String usual, String odd) {
    assertTrue(model.cost(printed, printed) < model.cost(printed, usual));
    assertTrue(model.cost(printed, usual) < model.cost(printed, odd));
  }

  /** The segments that are counted make up both texts, whatever the texts are. */
  @Test
  void segmentsCoverBothTexts() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      String printed = word(random);
      String read = word(random);
      ErrorCounts counts = new ErrorCounts();
      model.count(printed, read, 1, counts);
      double printedLength = 0;
      double readLength = 0;
      for (Map.Entry<String, Double> segment : counts.read().entrySet()) {
        int tab = segment.getKey().indexOf('\t');
        printedLength += tab * segment.getValue();
        readLength += (segment.getKey().length() - tab - 1) * segment.getValue();
      }
      assertEquals(printed.length(), printedLength, printed + " " + read);
      assertEquals(read.length(), readLength, printed + " " + read);
    }
  }

  /** A matrix for these would have more cells than an array can. */
  @Test
  void veryLongTextsAreNotCompared() {
    String one = "a".repeat(60_000);
    String other = one + "b";
    assertEquals(ErrorModel.NEVER, model.cost(one, other));
    assertEquals(one.length() * model.cost("a", "a"), model.costOfSame(one), 1);
    ErrorCounts counts = new ErrorCounts();
    model.count(one, other, 1, counts);
    assertTrue(counts.read().isEmpty());
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      word.append("mnrieétl1I".charAt(random.nextInt(10)));
    }
    return word.toString();
  }
}
