package org.copiste.encode.header;

import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Document;
import org.copiste.model.Span;

/**
 * The title of a document: the configured one, its heading, or one made from a letter's metadata.
 */
final class DocumentTitle {
  private DocumentTitle() {}

  static String of(Document document) {
    Optional<String> configured = document.metadata().title();
    if (configured.isPresent()) {
      return configured.get();
    }
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.HEAD) {
        String head = text(document, block);
        if (!head.isEmpty()) {
          return head;
        }
      }
    }
    Optional<Correspondence> letter = document.correspondence();
    if (letter.isPresent()) {
      StringBuilder title = new StringBuilder("Lettre");
      letter.get().senders().stream()
          .findFirst()
          .ifPresent(s -> title.append(" de ").append(s.name()));
      letter.get().place().ifPresent(p -> title.append(", ").append(p.name()));
      letter.get().date().ifPresent(d -> title.append(", ").append(d.text()));
      return title.toString();
    }
    return document.source().name();
  }

  /** The corrected text of a block on one line, without note calls. */
  private static String text(Document document, Block block) {
    StringBuilder text = new StringBuilder();
    for (Span part : block.parts()) {
      int from = part.start();
      for (var note : document.notes()) {
        if (note.call().isPresent() && part.covers(note.call().get())) {
          Span call = note.call().get();
          append(document, new Span(Math.min(from, call.start()), call.start()), text);
          from = call.end();
        }
      }
      append(document, new Span(Math.min(from, part.end()), part.end()), text);
      text.append(' ');
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static void append(Document document, Span inSource, StringBuilder text) {
    text.append(document.reading().toSeen(inSource).of(document.reading().text()));
  }
}
