package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;

class ShortTextTest {
  private static List<Block.Kind> kinds(String text) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    Document document = new StructureStage().apply(Document.of(source, Metadata.NONE));
    return document.blocks().stream().map(Block::kind).toList();
  }

  @Test
  void whatHeadsNothingIsAParagraph() {
    assertEquals(List.of(Block.Kind.P), kinds("La réunion aura lieu demain\n"));
    assertEquals(
        List.of(Block.Kind.HEAD, Block.Kind.P),
        kinds("La réunion de demain\n\nElle aura lieu à la mairie, à dix heures du matin.\n"));
  }
}
