package org.copiste.entities.name.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.TextFlows;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.junit.jupiter.api.Test;

class MisreadFilterTest {
  /** Whether the first word, found with this probability, is no name if it may read otherwise. */
  private static boolean rejects(String text, int at, String to, double pName, double pReading) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    Span letter = new Span(at, at + 1);
    Step why = new Step("repair", "decoder", pReading);
    Edit edit = Edit.of(letter, to, Edit.Kind.OCR, "glyph", why);
    Document document = Document.of(source, Metadata.NONE).withCandidates(List.of(edit));
    TextFlow flow = TextFlows.of(document).get(0);
    NameMention name =
        new NameMention(
            0, 0, 1, Mention.Type.ORG, Optional.empty(), NameMention.Source.MODEL, false, pName);
    return new MisreadFilter(document).rejects(name, flow);
  }

  @Test
  void aWordOrANumeralIsNoName() {
    assertTrue(rejects("Iégitimes demandes", 0, "l", 0.35, 0.85));
    assertTrue(rejects("Vle congrès", 1, "I", 0.3, 0.4));
  }

  @Test
  void aMisreadNameIsOne() {
    assertFalse(rejects("Henrv parle", 4, "y", 0.35, 0.85));
  }

  @Test
  void aSureNameOutweighsADoubtfulReading() {
    assertFalse(rejects("Iégitimes demandes", 0, "l", 0.9, 0.5));
  }
}
