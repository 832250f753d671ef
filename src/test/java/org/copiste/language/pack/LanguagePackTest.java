package org.copiste.language.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagePackTest {
  private final LanguagePack sample = LanguagePack.of("sample");

  @Test
  void aListKeepsItsOrderAndLeavesOutComments() {
    assertEquals(List.of("un", "deux mots", "trois"), List.copyOf(sample.words("list")));
  }

  @Test
  void aTableKeepsItsOrder() {
    assertEquals("{b=2, a=un deux}", sample.table("table").toString());
  }

  @Test
  void theLongerAlternativeIsTriedFirst() {
    assertTrue("deux mots".matches(sample.alternatives("list")));
    assertEquals("\\Qdeux mots\\E|\\Qtrois\\E|\\Qun\\E", sample.alternatives("list"));
  }

  @Test
  void mistakesInAFileAreNamed() {
    assertTrue(message("twice").contains("'un' twice"));
    assertThrows(IllegalStateException.class, () -> sample.table("list"));
    assertTrue(message("missing").contains("sample/words/missing.txt"));
  }

  @Test
  void frenchIsTheDefault() {
    assertEquals(12, LanguagePack.current().words("dates/months").size());
  }

  private String message(String list) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> sample.words(list)).getMessage());
  }
}
