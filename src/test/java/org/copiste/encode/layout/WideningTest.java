package org.copiste.encode.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

/** How much of a line stands beside a correction. */
class WideningTest {
  /** The line with the stretch in brackets that a choice shows; the edit is where {@code at} is. */
  private static String widened(String line, String at, String to) {
    int start = line.indexOf(at);
    Span span = new Span(start, start + at.length());
    Edit edit = Edit.of(span, to, Edit.Kind.OCR, "segmentation", new Step("repair", "rule", 0.95));
    Span wide = new EditWidening(line, new Span(0, line.length())).of(edit);
    return line.substring(0, wide.start()) + "[" + wide.of(line) + "]" + line.substring(wide.end());
  }

  @Test
  void aLetterIsShownInItsWord() {
    assertEquals("Il a [éte] vu.", widened("Il a éte vu.", "e", "é"));
  }

  @Test
  void whatIsTooLongForAWordIsNotShownWhole() {
    String run = "a".repeat(60);
    assertEquals(
        "[" + run + "e" + run.substring(30) + "]",
        widened(run + "e" + run.substring(30), "e", "é"));
    assertEquals(run + run + "[e]" + run, widened(run + run + "e" + run, "e", "é"));
  }

  @Test
  void anApostropheThatIsJoinedIsShownBetweenItsWords() {
    assertEquals("Il part [aujourd ' hui].", widened("Il part aujourd ' hui.", " ' ", "'"));
  }

  @Test
  void aSignIsShownAlone() {
    assertEquals("Il dit [,] puis.", widened("Il dit , puis.", ",", ";"));
  }
}
