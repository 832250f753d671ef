package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.copiste.Copiste;
import org.copiste.OcrSource;
import org.copiste.UnreadableException;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.SecondOpinionMode;
import org.junit.jupiter.api.Test;

/** Text whose accents are apart from their letters, as some engines write it. */
class DecomposedTextTest {
  private static final String TEXT =
      "Besançon, le 8 février 1842\n\nChère sœur,\n\nJ'ai été préoccuppé de ta santé ; où en"
          + " es-tu ? L'été a passé et la fe-\nnêtre est restée fermée.\n\nTon frère,\nHonoré\n";

  private static String encoded(String text) throws UnreadableException {
    Copiste copiste = Copiste.builder().secondOpinion(SecondOpinionMode.OFF).build();
    return copiste.encode(OcrSource.of("lettre.txt", text)).teiText();
  }

  private static String restored(String tei) {
    return SourceRestorer.restore(tei.getBytes(StandardCharsets.UTF_8)).text();
  }

  @Test
  void theTeiPutsAccentsOnTheirLettersAndTheSourceComesBack() throws UnreadableException {
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    String tei = encoded(apart);
    String body = tei.substring(tei.indexOf("<body"));
    assertTrue(body.contains("Chère sœur"), body);
    assertTrue(body.contains("<corr"), body);
    assertFalse(body.contains("<orig>"), body);
    assertEquals(apart, restored(tei));
  }

  @Test
  void whereTheFormsAreMixedEachPlaceSaysWhatWasRead() throws UnreadableException {
    String mixed = TEXT.replaceFirst("è", "e\u0300");
    String tei = encoded(mixed);
    assertTrue(tei.contains("<orig>Che\u0300re</orig><reg resp=\"#copiste\">Chère</reg>"), tei);
    assertEquals(mixed, restored(tei));
  }
}
