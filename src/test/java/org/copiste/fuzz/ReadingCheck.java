package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * Rounds of edits, each of the text as the last left it, against the same edits made to a string.
 *
 * <p>The input's first byte says how long the source is that follows it. Then come edits of three
 * bytes: how far from the last one, how many characters fall, how many of which letter stand for
 * them. A distance of 255 begins a new round.
 */
final class ReadingCheck {
  private static final int NEW_ROUND = 255;

  private ReadingCheck() {}

  static void check(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int begin = 1 + Math.min(input[0] & 0xFF, input.length - 1);
    String text = new String(Arrays.copyOfRange(input, 1, begin), StandardCharsets.ISO_8859_1);
    Reading reading =
        Reading.of(Source.of("x.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8));
    List<Edit> round = new ArrayList<>();
    StringBuilder naive = new StringBuilder();
    int done = 0;
    for (int i = begin; i + 2 < input.length; i += 3) {
      int gap = input[i] & 0xFF;
      if (gap == NEW_ROUND) {
        reading = then(reading, round, naive.append(reading.text().substring(done)).toString());
        round.clear();
        naive.setLength(0);
        done = 0;
        continue;
      }
      String seen = reading.text();
      int start = Math.min(done + gap, seen.length());
      int end = Math.min(start + (input[i + 1] & 7), seen.length());
      String to =
          Character.toString((char) ('a' + (input[i + 2] & 3))).repeat(input[i + 2] >> 2 & 3);
      round.add(
          Edit.of(new Span(start, end), to, Edit.Kind.OCR, "glyph", new Step("fuzz", "" + i, 1)));
      naive.append(seen, done, start).append(to);
      done = end;
    }
    then(reading, round, naive.append(reading.text().substring(done)).toString());
  }

  private static Reading then(Reading before, List<Edit> edits, String naive) {
    Reading after = before.then(edits);
    assertEquals(naive, after.text());
    String source = after.source().text();
    Span last = new Span(0, 0);
    for (Edit edit : after.edits()) {
      assertEquals(edit, edit.minimal(source));
      assertTrue(last.end() <= edit.at().start(), edit.toString());
      last = edit.at();
      if (!edit.to().isEmpty() && !edit.at().isEmpty()) {
        assertEquals(edit.at(), after.toSource(after.toSeen(edit.at())), edit.toString());
      }
    }
    for (int i = 0; i < source.length(); i++) {
      Span back = after.toSource(after.toSeen(new Span(i, i + 1)));
      assertTrue(back.start() <= i && back.end() >= i + 1 || deleted(after, i), "offset " + i);
    }
    return after;
  }

  /** Of what is gone nothing can be seen. */
  private static boolean deleted(Reading reading, int offset) {
    return reading.edits().stream()
        .anyMatch(e -> e.to().isEmpty() && e.at().start() <= offset && offset < e.at().end());
  }
}
