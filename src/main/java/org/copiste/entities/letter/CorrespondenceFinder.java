package org.copiste.entities.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Correspondence.Day;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Span;

/**
 * Finds sender, recipient, place and date of a letter: as configured, else as the parts of the
 * letter name them. What neither says stays unknown.
 */
public final class CorrespondenceFinder {
  private final Document document;
  private final Metadata metadata;
  private final PartyResolver parties;

  private CorrespondenceFinder(Document document, PartyResolver parties) {
    this.document = document;
    this.metadata = document.metadata();
    this.parties = parties;
  }

  /**
   * The correspondence data of a letter.
   *
   * @param document with blocks and mentions
   * @param parties the entities that names may mean
   * @return empty if the document is no letter
   */
  public static Optional<Correspondence> find(Document document, PartyResolver parties) {
    CorrespondenceFinder finder = new CorrespondenceFinder(document, parties);
    return finder.isLetter() ? Optional.of(finder.letter()) : Optional.empty();
  }

  private boolean isLetter() {
    boolean configured = metadata.sender().isPresent() || metadata.recipient().isPresent();
    boolean sent =
        has(Block.Kind.ADDRESS) || has(Block.Kind.MARKING) || has(Block.Kind.VALEDICTION);
    boolean signed = has(Block.Kind.SIGNED) && has(Block.Kind.DATELINE) && sent;
    return configured
        || has(Block.Kind.SALUTE)
        || signed
        || LetterHeading.beginsLikeLetter(heading());
  }

  private Correspondence letter() {
    return new Correspondence(senders(), recipients(), place(), date());
  }

  private List<Party> senders() {
    if (metadata.sender().isPresent()) {
      return List.of(configured(Mention.Type.PERSON, metadata.sender().get()));
    }
    List<Party> signed = named(Block.Kind.SIGNED, "high");
    if (!signed.isEmpty()) {
      return signed;
    }
    Optional<Span> from = LetterHeading.sender(document);
    List<Party> headed = from.isPresent() ? inside(from.get(), "medium") : List.of();
    if (!headed.isEmpty()) {
      return headed;
    }
    return metadata
        .author()
        .map(a -> List.of(configured(Mention.Type.PERSON, a)))
        .orElse(List.of());
  }

  private List<Party> recipients() {
    if (metadata.recipient().isPresent()) {
      String name = metadata.recipient().get();
      return List.of(configured(parties.typeOf(name), name));
    }
    List<Party> addressed = named(Block.Kind.ADDRESS, "high");
    if (!addressed.isEmpty()) {
      return addressed;
    }
    Optional<Span> to = LetterHeading.recipient(document);
    List<Party> headed = to.isPresent() ? inside(to.get(), "medium") : List.of();
    return headed.isEmpty() ? named(Block.Kind.SALUTE, "medium") : headed;
  }

  private Optional<Party> place() {
    if (metadata.place().isPresent()) {
      return Optional.of(configured(Mention.Type.PLACE, metadata.place().get()));
    }
    for (Mention mention : within(Block.Kind.DATELINE)) {
      if (mention.type() == Mention.Type.PLACE) {
        return Optional.of(parties.of(mention, document, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<Day> date() {
    List<Mention> dated = new ArrayList<>();
    for (Mention mention : within(Block.Kind.DATELINE)) {
      if (mention.date().flatMap(DateValue::when).isPresent()) {
        dated.add(mention);
      }
    }
    if (metadata.date().isPresent()) {
      String iso = metadata.date().get();
      for (Mention mention : dated) {
        if (mention.date().flatMap(DateValue::when).filter(iso::equals).isPresent()) {
          return Optional.of(new Day(PartyResolver.seen(mention, document), DateValue.when(iso)));
        }
      }
      return Optional.of(new Day(iso, DateValue.when(iso)));
    }
    return dated.stream()
        .findFirst()
        .map(m -> new Day(PartyResolver.seen(m, document), m.date().orElse(DateValue.UNKNOWN)));
  }

  private Party configured(Mention.Type type, String name) {
    return new Party(
        type, name, parties.ref(type, name), Optional.of("high"), Optional.of("external"));
  }

  private List<Party> named(Block.Kind kind, String cert) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : within(kind)) {
      addOnce(found, mention, cert);
    }
    return found;
  }

  private List<Party> inside(Span span, String cert) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      if (span.covers(mention.at())) {
        addOnce(found, mention, cert);
      }
    }
    return found;
  }

  private void addOnce(List<Party> found, Mention mention, String cert) {
    boolean party = mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.ORG;
    Party next = parties.of(mention, document, Optional.of(cert));
    boolean known =
        found.stream().anyMatch(p -> p.name().equals(next.name()) && p.ref().equals(next.ref()));
    if (party && !known) {
      found.add(next);
    }
  }

  private List<Mention> within(Block.Kind kind) {
    List<Mention> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == kind) {
        for (Mention mention : document.mentions()) {
          if (block.parts().stream().anyMatch(p -> p.covers(mention.at()))) {
            found.add(mention);
          }
        }
      }
    }
    return found;
  }

  private boolean has(Block.Kind kind) {
    return document.blocks().stream().anyMatch(b -> b.kind() == kind);
  }

  private String heading() {
    return document.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.HEAD)
        .findFirst()
        .map(b -> b.parts().get(0).of(document.source().text()))
        .orElse("");
  }
}
