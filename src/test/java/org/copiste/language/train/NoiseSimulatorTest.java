package org.copiste.language.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copiste.language.channel.ErrorCounts;
import org.junit.jupiter.api.Test;

class NoiseSimulatorTest {
  private static final String TEXT =
      "La maison était vide ; on n'entendait\nque le vent, et parfois, très loin,\n\nune cloche.\n"
          .repeat(40);

  /** One e of five is read as c, one rn of two as m, one l of ten is lost. */
  private static ErrorCounts table() {
    ErrorCounts table = new ErrorCounts();
    table.addSeen("e", 100);
    table.addRead("e", "e", 80);
    table.addRead("e", "c", 20);
    table.addSeen("rn", 10);
    table.addRead("rn", "m", 5);
    table.addSeen("l", 100);
    table.addRead("l", "", 10);
    table.addSeen("", 1000);
    return table;
  }

  @Test
  void equalSeedsGiveEqualReadings() {
    String first = new NoiseSimulator(table(), 1, 5).read(TEXT);
    assertEquals(first, new NoiseSimulator(table(), 1, 5).read(TEXT));
    assertNotEquals(first, new NoiseSimulator(table(), 1, 6).read(TEXT));
    assertNotEquals(first, TEXT);
  }

  @Test
  void errorsAreAsFrequentAsTheTableSays() {
    String letters = "e".repeat(10000);
    long once = count(new NoiseSimulator(table(), 1, 1).read(letters));
    long thrice = count(new NoiseSimulator(table(), 3, 1).read(letters));
    assertTrue(Math.abs(once - 2000) < 200, () -> "once " + once);
    assertTrue(Math.abs(thrice - 6000) < 250, () -> "thrice " + thrice);
  }

  private static long count(String read) {
    return read.chars().filter(c -> c == 'c').count();
  }

  @Test
  void nothingIsMisreadAtRateZero() {
    assertEquals(TEXT, new NoiseSimulator(table(), 0, 1).read(TEXT));
  }

  @Test
  void whatTheTableDoesNotKnowStays() {
    assertEquals("ça\tÉ\n", new NoiseSimulator(table(), 1000, 1).read("ça\tÉ\n"));
  }

  @Test
  void pairsOfLettersAreMisreadTogether() {
    assertEquals("toumé", new NoiseSimulator(table(), 1000, 1).read("tourné"));
  }

  @Test
  void lineEndsStay() {
    ErrorCounts table = table();
    table.addSeen(" ", 10);
    table.addRead(" ", "", 5);
    table.addRead("", ".", 20);
    table.addSeen("e\n", 10);
    table.addRead("e\n", "x", 10);
    String read = new NoiseSimulator(table, 3, 9).read(TEXT);
    assertNotEquals(TEXT, read);
    assertEquals(
        TEXT.chars().filter(c -> c == '\n').count(), read.chars().filter(c -> c == '\n').count());
  }
}
