package org.copiste.structure.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copiste.language.crf.CrfTrainer;
import org.copiste.language.crf.Example;
import org.copiste.language.crf.Item;
import org.copiste.language.crf.LinearChain;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.junit.jupiter.api.Test;

class LineLabellerTest {

  private static LinearChain model(List<String> labels, int links) {
    Item item = new Item(List.of("f"), 0);
    return new CrfTrainer(labels, links, 1, 0, 1)
        .train(List.of(new Example("", List.of(item), new long[] {1}, 1)));
  }

  @Test
  void aModelOfOtherLabelsIsRefused() throws IOException {
    List<String> fewer = LineKind.labels().subList(1, LineKind.labels().size());
    List<String> turned = new ArrayList<>(LineKind.labels());
    Collections.reverse(turned);
    int links = Between.values().length;
    new LineLabeller(model(LineKind.labels(), links));
    for (LinearChain foreign :
        List.of(model(fewer, links), model(turned, links), model(LineKind.labels(), links + 1))) {
      assertThrows(IllegalArgumentException.class, () -> new LineLabeller(foreign));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      foreign.write(bytes);
      ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
      assertThrows(IOException.class, () -> LineLabeller.read(in));
    }
  }

  @Test
  void onlyKindsThatAreAllowedAreChosen() {
    List<LabelledLine> lines =
        List.of(
            new LabelledLine("Nîmes, le 8 mai 1846", 0, Between.PAGE),
            new LabelledLine("Mon cher cousin,", 0, Between.BLANK),
            new LabelledLine("Le mistral nous a pris la moitié du toit.", 0, Between.BLANK));
    List<LabelledKind> all = LineLabeller.shipped().label(lines, LineKind.ALL_BITS);
    assertEquals(
        List.of(LineKind.DATELINE, LineKind.SALUTE, LineKind.TEXT),
        all.stream().map(LabelledKind::kind).toList());
    long prose = LineKind.TEXT.bit() | LineKind.MORE.bit();
    for (LabelledKind line : LineLabeller.shipped().label(lines, prose)) {
      assertTrue(line.kind() == LineKind.TEXT || line.kind() == LineKind.MORE, line.toString());
    }
  }
}
