package org.copiste.repair.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.junit.jupiter.api.Test;

class EngineConfidenceTest {
  private static Reading read(String words) throws ReadException {
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><meta name='ocr-system' content='t'/>"
            + "</head><body><div class='ocr_page' title='bbox 0 0 99 99'>"
            + "<span class='ocr_line' title='bbox 0 0 99 9'>"
            + words
            + "</span></div></body></html>";
    return Reading.of(SourceReader.read("a.hocr", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String word(String text, int left, String confidence) {
    String bbox = "bbox " + left + " 0 " + (left + 9) + " 9";
    return "<span class='ocrx_word' title='" + bbox + confidence + "'>" + text + "</span> ";
  }

  private static double rank(Reading reading, String text) {
    int start = reading.text().indexOf(text);
    return EngineConfidence.of(reading).rank(start, start + text.length());
  }

  @Test
  void theLeastSureWordOfAStretchCounts() throws ReadException {
    Reading reading =
        read(
            word("un", 0, "; x_wconf 90")
                + word("rnot", 10, "; x_wconf 20")
                + word("assez", 20, "; x_wconf 96")
                + word("net", 30, "; x_wconf 90"));
    assertEquals("un rnot assez net", reading.text().strip());
    assertEquals(0.125, rank(reading, "rnot"));
    assertEquals(0.5, rank(reading, "un"));
    assertEquals(0.875, rank(reading, "assez"));
    assertEquals(0.5, rank(reading, "sez net"));
    assertEquals(0.125, rank(reading, "ot as"));
    assertEquals(0.5, EngineConfidence.of(reading).rank(2, 3), "a blank is no word");
  }

  @Test
  void placesAreThoseOfTheTextAsItIsSeen() throws ReadException {
    Reading reading = read(word("Le", 0, "; x_wconf 90") + word("rnot", 10, "; x_wconf 20"));
    Step why = new Step("repair", "test", 1);
    Edit longer = Edit.of(new Span(0, 2), "Toujours le", Edit.Kind.OCR, "other", why);
    assertEquals(0.25, rank(reading.then(List.of(longer)), "rnot"));
  }

  @Test
  void whatNobodyJudgedIsInTheMiddle() throws ReadException {
    assertEquals(0.5, rank(read(word("Le", 0, "") + word("mot", 10, "; x_wconf 20")), "Le"));
    Reading equal = read(word("Le", 0, "; x_wconf 95") + word("mot", 10, "; x_wconf 95"));
    assertEquals(0.5, rank(equal, "Le"));
    byte[] plain = "Le mot".getBytes(StandardCharsets.UTF_8);
    Source text = SourceReader.read("a.txt", plain);
    assertEquals(0.5, rank(Reading.of(text), "mot"));
  }
}
