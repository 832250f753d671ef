package org.copiste.entities.misread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;

class MisreadNamesStageTest {
  private static final Authority LIST =
      Tagged.authority(
          "<person xml:id='k'><persName>Lev Kamenev</persName></person>"
              + "<person xml:id='b'><persName>Semion Boudienny</persName></person>"
              + "<person xml:id='m'><persName>Louis Martineau</persName></person>"
              + "<person xml:id='n'><persName>Paul Martinaud</persName></person>");

  private static Document read(String text) {
    Lexicon lexicon = Lexicon.of(Dictionary.shared()).with(Set.of("Kamenef"));
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    return new MisreadNamesStage(
            LIST, lexicon::knows, new DictionaryMorphology(Dictionary.shared()), 0.9)
        .apply(Document.of(source, Metadata.NONE));
  }

  private static void stays(String text) {
    assertEquals(text, read(text).reading().text());
  }

  @Test
  void aMisreadNameIsCorrectedToTheListedOneThatTheDocumentNames() {
    assertEquals(
        "Kamenev le sait. On a vu Kamenev hier.",
        read("Kameneyv le sait. On a vu Kamenev hier.").reading().text());
  }

  @Test
  void withoutTheRightNameInTheDocumentItIsACandidate() {
    Document document = read("On a vu Kameneyv hier.");
    assertEquals("On a vu Kameneyv hier.", document.reading().text());
    assertEquals(1, document.candidates().size());
    assertEquals("", document.candidates().get(0).to());
  }

  @Test
  void anotherPersonsNameStays() {
    stays("Kamenev et Kameneva sont venus.");
    stays("Kamenev et les Kamenevs sont venus.");
  }

  @Test
  void anotherSpellingOfTheNameStays() {
    stays("Boudienny ou Boudiény, on écrit les deux.");
  }

  @Test
  void whatIsKnownStays() {
    stays("Kamenev et Kamenef sont venus.");
    stays("Martineau et Martinet, Martineau et la martine.");
  }

  @Test
  void whatCouldBeEitherOfTwoStays() {
    stays("Martinead est venu avec Martineau et Martinaud.");
  }
}
