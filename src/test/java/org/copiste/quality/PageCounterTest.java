package org.copiste.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

class PageCounterTest {
  private static final Lexicon LEXICON = Lexicon.of(Dictionary.shared()).with(List.of("Zzyx"));

  private static Document document(String text) {
    Source source = Source.of("t.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8);
    return Document.of(source, Metadata.NONE);
  }

  private static PageCounts counts(Document document) {
    Span whole = new Span(0, document.source().text().length());
    return PageCounter.of(document, LEXICON, List.of(whole)).get(0);
  }

  private static Edit edit(int start, int end, String to, double p, String subtype) {
    return Edit.of(new Span(start, end), to, Edit.Kind.OCR, subtype, new Step("t", "t", p));
  }

  @Test
  void wordsAreCountedAndThoseThatNobodyKnows() {
    PageCounts counts = counts(document("L'homme ecrivlt, en 1923, à Zzyx et à Brxt. ~ ■\n"));
    assertEquals(10, counts.words());
    assertEquals(1, counts.small());
    assertEquals(1, counts.capital());
    assertEquals(2, counts.strays());
    assertEquals(0.2, counts.unknownShare());
  }

  @Test
  void aDividedWordIsOneAndACompoundIsKnown() {
    PageCounts counts =
        counts(
            document(
                "Il va écri-\nre, peut-\r\nêtre, dit-il ; il va écri- re. Il parle-\n\nra.\n"));
    assertEquals(10, counts.words());
    assertEquals(0, counts.small());
  }

  @Test
  void longSLigaturesAndOddBlanksAreNoMisreadings() {
    PageCounts counts = counts(document("Il ſe ſentit ; la ſuite, la ﬁn et écrire !\n"));
    assertEquals(9, counts.words());
    assertEquals(0, counts.small() + counts.strays());
    assertTrue(counts.isOldSpelling());
    assertFalse(counts(document("Il se sentit seul.\n")).isOldSpelling());
  }

  @Test
  void correctionsCountByPageAndChange() {
    Document read = document("un deux trois\fquatre cinq six\n");
    Edit one = edit(0, 2, "on", 0.95, "glyph");
    Edit hyphen = edit(4, 5, "", 0.95, "hyphen");
    Edit two = edit(16, 17, "x", 0.95, "glyph");
    Document made =
        read.withReading(Reading.of(read.source(), List.of(one, hyphen, two)))
            .withCandidates(
                List.of(
                    edit(8, 13, "a", 0.25, "glyph"),
                    edit(9, 13, "b", 0.5, "glyph"),
                    edit(21, 25, "c", 0.25, "glyph"),
                    edit(26, 29, "d", 0.125, "glyph")));
    List<PageCounts> pages =
        PageCounter.of(made, LEXICON, List.of(new Span(0, 13), new Span(13, 30)));
    assertEquals(List.of(1, 1), pages.stream().map(PageCounts::made).toList());
    assertEquals(List.of(1, 2), pages.stream().map(PageCounts::doubtful).toList());
    assertEquals(List.of(0.5, 0.375), pages.stream().map(PageCounts::doubt).toList());
  }

  @Test
  void anotherLanguageIsToldFromGarbledFrench() {
    String english =
        "The fox was not there and he had nothing to do with the house of his father.\n";
    String garbled =
        "Lcs uncs consslcnt lc dcs courbc, lc frcns plissc, avcc dcs doigrs mcuillcs.\n";
    assertTrue(counts(document(english)).isForeign());
    assertFalse(counts(document(garbled)).isForeign());
  }

  @Test
  void everyPageOfATextInAnotherLanguageIs() {
    String italian =
        "Nel mezzo del cammin di nostra vita mi ritrovai per una selva oscura, che la diritta via"
            + " era smarrita. Tanto è amara che poco è più morte, ma per trattar del ben che vi"
            + " trovai dirò de l'altre cose.\n";
    Document document = document(italian + "Roma, Milano, Torino.\n");
    Span last = new Span(italian.length(), document.source().text().length());
    assertTrue(PageCounter.of(document, LEXICON, List.of(last)).get(0).isForeign());
    assertFalse(counts(document("Roma, Milano, Torino.\n")).isForeign());
  }
}
