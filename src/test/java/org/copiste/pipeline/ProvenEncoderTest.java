package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.junit.jupiter.api.Test;

class ProvenEncoderTest {

  /** More with {@code -Darbitrary.documents=N}. */
  @Test
  void whateverIsSaidOfATextItIsEncoded() throws ReadException {
    int documents = Integer.getInteger("arbitrary.documents", 300);
    for (int seed = 0; seed < documents; seed++) {
      byte[] bytes = new HostileTexts(seed).bytes();
      Source source = SourceReader.read("t.txt", bytes);
      Document document = new ArbitraryStatements(source, seed).document();
      NoteStyle style = seed % 3 == 0 ? NoteStyle.REF : NoteStyle.INLINE;
      EncodedDocument encoded = new ProvenEncoder(style, 0.9, Map.of(), bytes).encode(document);
      assertEquals(List.of(), encoded.faults(), "seed " + seed);
      assertEquals(List.of(), said(encoded, "statements-left-out"), "seed " + seed);
    }
  }

  /** The rendering of stressed words is made by the program, so that nothing checks it before. */
  @Test
  void whatTheProofRejectsIsEncodedWithoutTheClassOfStatementsAtFault() throws ReadException {
    byte[] bytes = "Le jardin est beau.".getBytes(StandardCharsets.UTF_8);
    Source source = SourceReader.read("t.txt", bytes);
    Span all = new Span(0, bytes.length);
    Document document =
        Document.of(source, Metadata.NONE)
            .withStructure(
                List.of(new Block(Block.Kind.P, 0, Optional.empty(), List.of(all))),
                List.of(),
                List.of(
                    new Markup(
                        Markup.Kind.EMPHASIS, List.of(new Span(3, 9)), "no\u2028rendering")));
    EncodedDocument encoded =
        new ProvenEncoder(NoteStyle.INLINE, 0.9, Map.of(), bytes).encode(document);
    assertEquals(List.of(), encoded.faults());
    List<Diagnostic> said = said(encoded, "statements-left-out");
    assertEquals(1, said.size());
    assertTrue(
        said.get(0).message().contains("without quotations, titles and emphasis,"),
        said.get(0).message());
  }

  private static List<Diagnostic> said(EncodedDocument encoded, String code) {
    return encoded.document().diagnostics().stream().filter(d -> d.code().equals(code)).toList();
  }
}
