package org.copiste.entities;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** Texts that went through the stage, for tests. */
public final class Tagged {
  private Tagged() {}

  /** A text with what the stage found in it. */
  public static Document text(Authority authority, String text) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    return new EntitiesStage(
            authority, new DictionaryMorphology(Dictionary.shared()), EntitiesStage.LEAST)
        .apply(Document.of(source, Metadata.NONE));
  }

  /** A text that is one block, with what the stage found in it. */
  public static Document block(Block.Kind kind, String text) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    Block block = new Block(kind, 0, Optional.empty(), List.of(new Span(0, text.length())));
    return new EntitiesStage(
            Authority.none(), new DictionaryMorphology(Dictionary.shared()), EntitiesStage.LEAST)
        .apply(
            Document.of(source, Metadata.NONE).withStructure(List.of(block), List.of(), List.of()));
  }

  /** An authority file of these {@code person}, {@code place}, {@code org} elements. */
  public static Authority authority(String entries) {
    return read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + entries + "</TEI>").authority();
  }

  /** What a file with these characters gives. */
  public static AuthorityReader.Result read(String xml) {
    return AuthorityReader.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** The mentions of a type as the source has them, in order. */
  public static List<String> names(Mention.Type type, String text) {
    return names(type, text(Authority.none(), text));
  }

  /** The mentions of a type as the source has them, in order. */
  public static List<String> names(Mention.Type type, Document document) {
    return document.mentions().stream()
        .filter(m -> m.type() == type)
        .map(m -> document.source().at(m.at()).toString())
        .toList();
  }
}
