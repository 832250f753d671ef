package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copiste.model.Document;
import org.junit.jupiter.api.Test;

/** Sizes at which a table of all notes by all calls would not fit in memory. */
class LargeTextTest {

  @Test
  void thousandsOfEndnotesAreLinkedWithoutATableOfAll() {
    int count = 999;
    StringBuilder text = new StringBuilder("Un livre\n\n");
    for (int part = 0; part < 6; part++) {
      for (int i = 1; i <= count; i++) {
        text.append("Le parti a décidé de se réunir")
            .append(part == 0 ? "[" + i + "]" : "[" + (i % 9 + 1) + "]");
        text.append(" au printemps dans la ville où il avait été fondé.\n\n");
      }
    }
    text.append("Notes\n\n");
    for (int i = 1; i <= count; i++) {
      text.append('[').append(i).append("] Archives, carton ").append(i).append(".\n");
    }
    Document d =
        new StructureStage().apply(new LayoutStage().apply(Texts.document(text.toString())));
    assertEquals(count, d.notes().size());
    assertTrue(d.notes().stream().allMatch(n -> n.call().isPresent()));
  }
}
