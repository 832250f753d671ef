package org.copiste.structure.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.label.LineLabeller;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.junit.jupiter.api.Test;

class LineTrainerTest {
  private static final LineKind[] KINDS = {
    LineKind.DATELINE,
    LineKind.SALUTE,
    LineKind.TEXT,
    LineKind.MORE,
    LineKind.VALEDICTION,
    LineKind.SIGNED
  };

  private static GoldLetter letter(String edition, String... lines) {
    List<LabelledLine> labelled = new ArrayList<>();
    long[] kinds = new long[lines.length];
    for (int i = 0; i < lines.length; i++) {
      labelled.add(new LabelledLine(lines[i], 0, i == 0 ? Between.PAGE : Between.NOTHING));
      kinds[i] = KINDS[i].bit();
    }
    return new GoldLetter(edition, lines[0], labelled, kinds);
  }

  private static final List<GoldLetter> LETTERS =
      List.of(
          letter(
              "a",
              "Tours, le 4 juin 1852",
              "Mon cher ami,",
              "Vous me demandez où en est la vigne. Elle a gelé",
              "deux fois, et le vin sera rare.",
              "Tout à vous,",
              "Bertin"),
          letter(
              "b",
              "Quimper, 19 décembre 1907",
              "Cher Monsieur,",
              "Les barques sont rentrées hier avec la brume, toutes",
              "sauf une que l'on attend encore.",
              "Votre bien dévoué,",
              "Hervé Le Goff"));

  private static byte[] model() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LineTrainer.train(LETTERS, List.of()).write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void equalLettersGiveEqualBytes() throws IOException {
    assertArrayEquals(model(), model());
  }

  @Test
  void anotherLetterOfTheSameFormIsUnderstood() throws IOException {
    LineLabeller labeller = LineLabeller.read(new ByteArrayInputStream(model()));
    GoldLetter other =
        letter(
            "c",
            "Arras, le 30 août 1866",
            "Mon cher oncle,",
            "La récolte est belle et le prix du blé ne baisse pas.",
            "c'est tout ce qu'il nous faut.",
            "Tout à vous,",
            "Mathurin");
    assertEquals(
        List.of(KINDS),
        labeller.label(other.lines(), LineKind.ALL_BITS).stream().map(LabelledKind::kind).toList());
  }

  @Test
  void nothingIsLearntFromNothing() {
    GoldLetter empty = new GoldLetter("a", "l", List.of(), new long[0]);
    assertThrows(
        IllegalArgumentException.class, () -> LineTrainer.train(List.of(empty), List.of()));
  }
}
