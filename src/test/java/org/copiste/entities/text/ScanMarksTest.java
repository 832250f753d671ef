package org.copiste.entities.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScanMarksTest {
  /** The text with the blanks that are read for marks. */
  private static String read(String text) {
    return TextFlow.of(text).text();
  }

  @Test
  void marksBetweenWordsAreBlanks() {
    assertEquals("Jean   Dupont vint", read("Jean _ Dupont vint"));
    assertEquals("le   Cte   de   Mun, dit-on", read("le_^ Cte ¦ de | Mun, dit-on"));
    assertEquals("Marie   Durand", read("Marie ^ Durand"));
  }

  @Test
  void marksOfEmphasisListsAndTablesStay() {
    for (String text :
        new String[] {
          "Il lit _Le Temps_ ici", "| Paris", "Paris |", "Nom | Age | Ville", "10^3", "a_b"
        }) {
      assertEquals(text, read(text));
    }
    assertEquals("Nom | Ville Jean | Paris", read("Nom | Ville\nJean | Paris"));
  }
}
