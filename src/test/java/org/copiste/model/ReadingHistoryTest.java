package org.copiste.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random histories of edits against a naive application of the same edits. */
class ReadingHistoryTest {
  private static final int HISTORIES = 60_000;

  @Test
  void textEqualsNaiveApplication() {
    eachHistory(
        (before, edits, after, naive) ->
            assertEquals(naive, after.text(), () -> before + " " + edits));
  }

  @Test
  void editsAreMinimalSortedAndDisjoint() {
    eachHistory(
        (before, edits, after, naive) -> {
          Span last = null;
          for (Edit edit : after.edits()) {
            assertEquals(edit, edit.minimal(after.source().text()));
            if (last != null) {
              assertTrue(last.compareTo(edit.at()) < 0 && last.end() <= edit.at().start());
            }
            last = edit.at();
          }
        });
  }

  @Test
  void noStepIsLostWhereNothingIsUndone() {
    Random random = new Random(5);
    for (int h = 0; h < HISTORIES; h++) {
      Reading reading = Reading.of(source(word(random, 1 + random.nextInt(8))));
      Set<Step> given = new HashSet<>();
      for (int round = 0; round < 3; round++) {
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : randomEdits(random, reading.text(), 100 * h + 10 * round)) {
          // A character that stood nowhere before cannot give the source back.
          String fresh = String.valueOf((char) (0x4E00 + 10 * round + edits.size()));
          edits.add(
              new Edit(edit.at(), fresh, edit.kind(), edit.subtype(), 1, "copiste", 0, edit.why()));
          given.addAll(edit.why());
        }
        reading = reading.then(edits);
      }
      Set<Step> kept = new HashSet<>();
      reading.edits().forEach(e -> kept.addAll(e.why()));
      assertEquals(given, kept);
    }
  }

  @Test
  void anEditThatIsUndoneIsGone() {
    Reading once = Reading.of(source("abc")).then(List.of(edit(1, 2, "x", 0)));
    assertEquals(List.of(), once.then(List.of(edit(1, 2, "b", 1))).edits());
  }

  @Test
  void spansMapToTheSmallestCoveringSourceSpan() {
    Random random = new Random(3);
    eachHistory(
        (before, edits, after, naive) -> {
          int n = after.text().length();
          int start = random.nextInt(n + 1);
          Span seen = new Span(start, start + random.nextInt(n - start + 1));
          assertEquals(
              smallestCover(after, seen), after.toSource(seen), () -> after.edits() + " " + seen);
        });
  }

  @Test
  void noEditIsCutByAMappedSpan() {
    Random random = new Random(4);
    eachHistory(
        (before, edits, after, naive) -> {
          int n = after.text().length();
          int start = random.nextInt(n + 1);
          Span place = after.toSource(new Span(start, start + random.nextInt(n - start + 1)));
          for (Edit edit : after.edits()) {
            assertTrue(!edit.at().crosses(place));
            assertTrue(place.isEmpty() || !edit.at().covers(place) || edit.at().equals(place));
          }
        });
  }

  @Test
  void overlappingEditsAreRefused() {
    Reading reading = Reading.of(source("abcdef"));
    assertThrows(
        IllegalArgumentException.class,
        () -> reading.then(List.of(edit(1, 3, "x", 0), edit(2, 4, "y", 1))));
    assertThrows(IllegalArgumentException.class, () -> reading.then(List.of(edit(5, 9, "x", 0))));
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    Reading reading = Reading.of(source("ab"));
    Reading twice = reading.then(List.of(edit(1, 1, "1", 0), edit(1, 1, "2", 1)));
    assertEquals("a12b", twice.text());
    assertEquals("a1X2b", twice.then(List.of(edit(2, 2, "X", 2))).text());
  }

  private interface Check {
    void history(Reading before, List<Edit> edits, Reading after, String naive);
  }

  private static void eachHistory(Check check) {
    Random random = new Random(20_261_123);
    for (int h = 0; h < HISTORIES; h++) {
      Reading reading = Reading.of(source(word(random, random.nextInt(9))));
      String naive = reading.text();
      for (int round = 0; round < 1 + random.nextInt(4); round++) {
        List<Edit> edits = randomEdits(random, naive, 100 * h + 10 * round);
        Reading after = reading.then(edits);
        naive = apply(naive, edits);
        check.history(reading, edits, after, naive);
        reading = after;
      }
    }
  }

  private static List<Edit> randomEdits(Random random, String text, int id) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at <= text.length() && edits.size() < 4) {
      at += random.nextInt(3);
      int end = at + random.nextInt(3);
      if (end > text.length()) {
        break;
      }
      String to = word(random, random.nextInt(3));
      if (!to.equals(text.substring(at, end))) {
        edits.add(edit(at, end, to, id + edits.size()));
      }
      at = end;
    }
    return edits;
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::at));
    for (Edit edit : sorted) {
      out.append(text, done, edit.at().start()).append(edit.to());
      done = edit.at().end();
    }
    return out.append(text.substring(done)).toString();
  }

  /**
   * Tries every span of the source: those whose seen text holds the span; of these the smallest.
   */
  private static Span smallestCover(Reading reading, Span seen) {
    int n = reading.source().text().length();
    Span best = new Span(0, n);
    for (int s = 0; s <= n; s++) {
      for (int e = s; e <= n; e++) {
        Span place = new Span(s, e);
        if (place.length() < best.length() && seenOf(reading, place).covers(seen)) {
          best = place;
        }
      }
    }
    return best;
  }

  /** The widest seen text that stands for a span of the source, cut edits left out. */
  private static Span seenOf(Reading reading, Span place) {
    int delta = 0;
    int start = -1;
    int end = -1;
    for (Edit edit : reading.edits()) {
      Span at = edit.at();
      boolean inside = place.covers(at);
      if (at.end() < place.start() || (at.end() == place.start() && !inside)) {
        delta += edit.to().length() - at.length();
      } else if (start < 0) {
        start = place.start() + delta;
      }
      if (at.crosses(place)
          || (at.covers(place) && !at.equals(place) && strictlyInside(at, place))) {
        return Span.at(0);
      }
    }
    if (start < 0) {
      start = place.start() + delta;
    }
    end = start + place.length();
    for (Edit edit : reading.edits()) {
      if (place.covers(edit.at())) {
        end += edit.to().length() - edit.at().length();
      }
    }
    return new Span(start, end);
  }

  private static boolean strictlyInside(Span at, Span place) {
    return at.start() < place.start() && place.end() < at.end()
        || (!place.isEmpty() && at.overlaps(place));
  }

  private static Source source(String text) {
    return Source.of("t.txt", text, text.length(), "0", Encoding.UTF_8);
  }

  private static Edit edit(int start, int end, String to, int id) {
    return Edit.of(new Span(start, end), to, Edit.Kind.OCR, "glyph", new Step("test", "r" + id, 1));
  }

  private static String word(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(3)));
    }
    return out.toString();
  }
}
