package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.junit.jupiter.api.Test;

/** The two letters, in full: what is found is compared with what was checked by eye. */
class SeedStructureTest {

  private static Document structured(String text) {
    return new StructureStage().apply(new LayoutStage().apply(Texts.document(text)));
  }

  @Test
  void theLetterOf1928IsAsChecked() {
    Golden.check("letter-1928.brackets", Brackets.of(structured(Texts.seed(Texts.LETTER_1928))));
  }

  @Test
  void theLetterOf1923IsAsChecked() {
    Golden.check("letter-1923.brackets", Brackets.of(structured(Texts.seed(Texts.LETTER_1923))));
  }

  @Test
  void allNotesOfBothLettersAreCalledInOrder() {
    for (String seed : List.of(Texts.LETTER_1928, Texts.LETTER_1923)) {
      Document d = structured(Texts.seed(seed));
      int count = seed.equals(Texts.LETTER_1928) ? 5 : 22;
      assertEquals(
          IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList(),
          d.notes().stream().map(Note::n).toList());
      int before = 0;
      for (Note note : d.notes()) {
        int call = note.call().orElseThrow().start();
        assertTrue(call > before, "call of note " + note.n());
        before = call;
      }
    }
  }

  @Test
  void theLetterOf1923HasEighteenNumberedParagraphs() {
    List<String> numbers =
        structured(Texts.seed(Texts.LETTER_1923)).blocks().stream()
            .filter(b -> b.kind() == Block.Kind.P)
            .flatMap(b -> b.n().stream())
            .toList();
    assertEquals(IntStream.rangeClosed(1, 18).mapToObj(Integer::toString).toList(), numbers);
  }

  @Test
  void aLexiconDoesNotChangeTheLinks() {
    Document with =
        new StructureStage()
            .apply(
                new LayoutStage(w -> w.equals("juillet"))
                    .apply(Texts.document(Texts.seed(Texts.LETTER_1928))));
    Document without = structured(Texts.seed(Texts.LETTER_1928));
    assertEquals(
        without.notes().stream().map(Note::call).toList(),
        with.notes().stream().map(Note::call).toList());
  }

  /** Line ends, form feeds and a lost last line end change offsets and nothing else. */
  @Test
  void otherLineEndsAndPageMarksChangeNothing() {
    for (String seed : List.of(Texts.LETTER_1928, Texts.LETTER_1923)) {
      String text = Texts.seed(seed);
      String expected = withoutDiagnostics(structured(text));
      assertEquals(expected, withoutDiagnostics(structured(text.replace("\n", "\r\n"))), "CRLF");
      assertEquals(expected, withoutDiagnostics(structured(text.replace("\n", "\r"))), "CR");
      String feeds = text.replaceAll("(?m)^ (?=\\S)", "\f");
      assertEquals(expected, withoutDiagnostics(structured(feeds)), "form feeds");
      assertEquals(expected, withoutDiagnostics(structured(text.stripTrailing())), "last line end");
    }
  }

  private static String withoutDiagnostics(Document d) {
    return Brackets.of(d.withMore(List.of()));
  }
}
