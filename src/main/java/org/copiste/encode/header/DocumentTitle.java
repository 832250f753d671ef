package org.copiste.encode.header;

import java.util.List;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.Document;
import org.copiste.model.Span;

/**
 * The title of a document: the configured one, its heading, or one made from the metadata of its
 * letters.
 */
final class DocumentTitle {
  /** Of a file whose name is a blank. */
  private static final String UNTITLED = "[sans titre]";

  private DocumentTitle() {}

  static String of(Document document) {
    Optional<String> configured = document.metadata().title();
    if (configured.isPresent()) {
      return configured.get();
    }
    Optional<String> heading =
        document.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEAD)
            .filter(block -> !isOfSeveralLetters(document, block))
            .map(block -> text(document, block))
            .filter(text -> !text.isEmpty())
            .findFirst();
    if (heading.isPresent()) {
      return heading.get();
    }
    List<Correspondence> letters =
        document.letters().stream().flatMap(l -> l.correspondence().stream()).toList();
    if (!letters.isEmpty()) {
      return fromFacts(letters);
    }
    String name = document.source().name();
    return name.isBlank() ? UNTITLED : name;
  }

  /** Whether a heading is that of one letter among others. */
  private static boolean isOfSeveralLetters(Document document, Block heading) {
    return document.letters().size() > 1
        && document.letters().stream().anyMatch(l -> l.at().contains(heading.at().start()));
  }

  private static String fromFacts(List<Correspondence> letters) {
    Correspondence first = letters.get(0);
    Correspondence last = letters.get(letters.size() - 1);
    StringBuilder title = new StringBuilder(letters.size() == 1 ? "Lettre" : "Lettres");
    Optional<String> sender = first.senders().stream().findFirst().map(Party::name);
    sender
        .filter(s -> letters.stream().allMatch(l -> isBy(s, l)))
        .ifPresent(s -> title.append(" de ").append(s));
    if (letters.size() == 1) {
      first.place().ifPresent(p -> title.append(", ").append(p.name()));
    }
    first.date().ifPresent(d -> title.append(", ").append(d.text()));
    if (!last.date().equals(first.date())) {
      last.date().ifPresent(d -> title.append(" – ").append(d.text()));
    }
    return title.toString();
  }

  private static boolean isBy(String sender, Correspondence letter) {
    return letter.senders().stream().findFirst().filter(s -> s.name().equals(sender)).isPresent();
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
