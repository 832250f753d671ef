package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.LineMap;
import org.copiste.model.LineMode;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aDividedWordStaysOrIsPutTogetherOnItsFirstLine(String end) {
    String text = "une impor-" + end + " tante, question" + end + "fin" + end;
    Reading reading = Sample.stage(0.9).apply(Sample.of(text)).reading();
    assertEquals("une importante, question" + end + "fin" + end, reading.text());
    assertEquals(text, RepairedText.of(reading, LineMode.KEEP));
    assertEquals(
        "une importante," + end + "question" + end + "fin" + end,
        RepairedText.of(reading, LineMode.JOIN));
  }

  @Test
  void aLineThatHeldNothingElseDisappears() {
    Reading reading = Sample.stage(0.9).apply(Sample.of("une impor-\ntante.\n\nFin\n")).reading();
    assertEquals("une importante.\n\nFin\n", RepairedText.of(reading, LineMode.JOIN));
  }

  @Test
  void aMisreadWordOverALineEndKeepsHyphenAndLineEnd() {
    String text = "un tmou-\nvemen réel";
    Reading reading = edited(text, "tmou-\nvemen", "mouvement", Edit.Kind.OCR);
    assertEquals("un mou-\nvement réel", RepairedText.of(reading, LineMode.KEEP));
    assertEquals("un mouvement\nréel", RepairedText.of(reading, LineMode.JOIN));
  }

  @Test
  void aWordTornByALineEndWithoutAHyphenKeepsTheLineEnd() {
    Reading reading = edited("un mou\nvement réel", "\n", "", Edit.Kind.OCR);
    assertEquals("un mou\nvement réel", RepairedText.of(reading, LineMode.KEEP));
    assertEquals("un mouvement\nréel", RepairedText.of(reading, LineMode.JOIN));
  }

  @Test
  void aLargeInitialIsPutBeforeItsLine() {
    String text = "I\n\n« N\n\nous partîmes tôt.\n";
    Reading reading = edited(text, "N\n\nous", "Nous", Edit.Kind.NORMAL);
    assertEquals(text, RepairedText.of(reading, LineMode.KEEP));
    assertEquals("I\n\n« Nous partîmes tôt.\n", RepairedText.of(reading, LineMode.JOIN));
  }

  @Test
  void thereIsOneLineOutForEachLineInWhateverIsEdited() {
    Random random = new Random(7);
    String letters = "abc -\n\n.é";
    List<String> ends = List.of("\n", "\r\n", "\r");
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        String letter = letters.substring(random.nextInt(letters.length())).substring(0, 1);
        text.append(letter.equals("\n") ? ends.get(round % 3) : letter);
      }
      List<Edit> edits = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int start = at + random.nextInt(6);
        int end = start + 1 + random.nextInt(4);
        if (end > text.length()) {
          break;
        }
        String read = text.substring(start, end);
        boolean whole = !splitsLineEnd(text, start) && !splitsLineEnd(text, end);
        boolean one =
            LineMap.of(read).count() <= (read.endsWith("\n") || read.endsWith("\r") ? 1 : 2);
        if (whole && one) {
          Edit.Kind kind = random.nextBoolean() ? Edit.Kind.OCR : Edit.Kind.NORMAL;
          edits.add(
              Edit.of(
                  new Span(start, end),
                  "xyz".substring(random.nextInt(4)),
                  kind,
                  "glyph",
                  new Step("test", "test", 1)));
        }
        at = end + 1;
      }
      Document document = Sample.of(text.toString());
      Reading reading = Reading.of(document.source(), edits);
      String kept = RepairedText.of(reading, LineMode.KEEP);
      assertEquals(lineEnds(text.toString()), lineEnds(kept), () -> text + " => " + kept);
    }
  }

  private static boolean splitsLineEnd(CharSequence text, int at) {
    return at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
  }

  private static long lineEnds(String text) {
    return text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }

  private static Reading edited(String text, String read, String to, Edit.Kind kind) {
    int at = text.indexOf(read);
    Span span = new Span(at, at + read.length());
    Edit edit = Edit.of(span, to, kind, "glyph", new Step("test", "test", 0.95));
    return Reading.of(Sample.of(text).source()).then(List.of(edit));
  }
}
