package org.copiste.entities.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Correspondence.Day;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Letter;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Span;

/**
 * Finds sender, recipient, place and date of a letter: as configured, else as the parts of the
 * letter name them. What neither says stays unknown, and whoever a letter is addressed to is never
 * its sender.
 */
public final class CorrespondenceFinder {
  private final Document document;
  private final Metadata metadata;
  private final PartyResolver parties;
  private final PartyReader reader;
  private final LetterParts parts;
  private final Optional<Correspondence> before;

  private CorrespondenceFinder(
      Document document, Letter letter, PartyResolver parties, Optional<Correspondence> before) {
    this.document = document;
    this.metadata = document.metadata();
    this.parties = parties;
    this.reader = new PartyReader(document, parties);
    this.parts = new LetterParts(document, letter);
    this.before = before;
  }

  /**
   * The letters of a document with their facts.
   *
   * @param document with blocks, letters and mentions
   * @param parties the entities that names may mean
   * @return its letters; if it has none and its configuration names a sender or recipient, the
   *     whole of it as one
   */
  public static List<Letter> find(Document document, PartyResolver parties) {
    List<Letter> letters = new ArrayList<>();
    Optional<Correspondence> before = Optional.empty();
    for (Letter letter : given(document)) {
      boolean enclosure = letter.kind() == Letter.Kind.ENCLOSURE;
      Correspondence facts =
          new CorrespondenceFinder(
                  enclosure ? document.withMetadata(Metadata.NONE) : document,
                  letter,
                  parties,
                  before)
              .facts();
      letters.add(letter.withCorrespondence(facts));
      before = Optional.of(facts);
    }
    return letters;
  }

  private static List<Letter> given(Document document) {
    Metadata metadata = document.metadata();
    boolean configured = metadata.sender().isPresent() || metadata.recipient().isPresent();
    if (!document.letters().isEmpty() || !configured || document.blocks().isEmpty()) {
      return document.letters();
    }
    int start = document.blocks().get(0).at().start();
    int end = document.blocks().stream().mapToInt(b -> b.at().end()).max().orElse(start);
    return List.of(new Letter(new Span(start, end), Letter.Kind.LETTER, Optional.empty()));
  }

  private Correspondence facts() {
    List<Party> recipients = recipients();
    return new Correspondence(senders(recipients), recipients, place(), date());
  }

  private List<Party> senders(List<Party> recipients) {
    if (metadata.sender().isPresent()) {
      return List.of(configured(Mention.Type.PERSON, metadata.sender().get()));
    }
    for (Span line : parts.closing(document, Block.Kind.ADDRESS)) {
      Optional<Party> own = writersName(line);
      if (own.isPresent()) {
        return List.of(own.get());
      }
    }
    List<Span> afterFormula = parts.signedAfterFormula(document);
    for (Span line : parts.closing(document, Block.Kind.SIGNED)) {
      Optional<Party> signed =
          (afterFormula.contains(line) ? reader.named(line, "high") : reader.person(line, "high"))
              .filter(p -> !isAmong(p, recipients));
      if (signed.isPresent()) {
        return List.of(signed.get());
      }
    }
    for (Span from : heading().stream().flatMap(h -> h.sender().stream()).toList()) {
      Optional<Party> headed =
          reader.addressed(from, "medium").filter(p -> !isAmong(p, recipients));
      if (headed.isPresent()) {
        return List.of(headed.get());
      }
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
    List<Span> addresses = new ArrayList<>(parts.opening(document, Block.Kind.ADDRESS));
    addresses.removeIf(line -> headingAt(line).sender().isPresent());
    if (addresses.stream().anyMatch(this::isAddressed)) {
      addresses.removeIf(line -> !isAddressed(line));
    }
    addresses.addAll(
        parts.opening(document, Block.Kind.DATELINE).stream()
            .filter(this::isAddressed)
            .filter(line -> !reader.within(line, Mention.Type.PERSON).isEmpty())
            .filter(line -> reader.within(line, Mention.Type.DATE).isEmpty())
            .toList());
    List<Span> later = new ArrayList<>(parts.anywhere(document, Block.Kind.ADDRESS));
    later.removeAll(addresses);
    later.removeIf(line -> !isAddressed(line) || headingAt(line).sender().isPresent());
    later.removeIf(line -> writersName(line).isPresent());
    addresses.addAll(later);
    for (Span line : addresses) {
      Optional<Party> addressed = reader.addressed(line, "high");
      if (addressed.isPresent()) {
        return List.of(addressed.get());
      }
    }
    for (LetterHeading heading : heading()) {
      if (heading.same() && before.isPresent()) {
        return before.get().recipients();
      }
      for (Span to : heading.recipient().stream().toList()) {
        Optional<Party> headed = reader.addressed(to, "medium");
        if (headed.isPresent()) {
          return List.of(headed.get());
        }
      }
    }
    for (Span line : parts.opening(document, Block.Kind.SALUTE)) {
      Optional<Party> saluted = reader.person(line, "medium");
      if (saluted.isPresent()) {
        return List.of(saluted.get());
      }
    }
    return List.of();
  }

  /**
   * The writer's name where an address below the signature is his own: the signature is the
   * forename of whom it names, as soldiers sign and give their sector.
   */
  private Optional<Party> writersName(Span address) {
    Set<String> signed = new HashSet<>();
    for (Span line : parts.closing(document, Block.Kind.SIGNED)) {
      if (line.end() <= address.start()) {
        reader.named(line, "high").ifPresent(p -> signed.addAll(WrittenName.keys(p.name())));
      }
    }
    return signed.size() == 1 && WrittenName.isForename(signed.iterator().next())
        ? reader
            .named(address, "high")
            .filter(p -> WrittenName.keys(p.name()).containsAll(signed))
            .filter(p -> WrittenName.keys(p.name()).size() > 1)
        : Optional.empty();
  }

  /** Whether a line names whom the letter goes to, and not where its writer lives. */
  private boolean isAddressed(Span line) {
    return WrittenName.isAddressed(line.of(document.source().text()));
  }

  /** The headings of the letter, each as far as it names people. */
  private List<LetterHeading> heading() {
    List<LetterHeading> headings = new ArrayList<>();
    for (Block block : parts.blocks(Block.Kind.HEAD)) {
      headings.add(headingAt(block.at()));
    }
    for (Span line : parts.opening(document, Block.Kind.ADDRESS)) {
      LetterHeading heading = headingAt(line);
      if (heading.sender().isPresent()) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /** What a heading says; one without {@code de} says who writes only where it names two people. */
  private LetterHeading headingAt(Span at) {
    LetterHeading heading = LetterHeading.of(document, at);
    return heading.recipient().isPresent() || heading.same() || heading.sender().isPresent()
        ? heading
        : LetterHeading.pair(document, at).filter(this::namesTwo).orElse(heading);
  }

  private boolean namesTwo(LetterHeading pair) {
    return pair.sender().flatMap(from -> reader.addressed(from, "medium")).isPresent()
        && pair.recipient().flatMap(to -> reader.addressed(to, "medium")).isPresent();
  }

  /**
   * The place of the dateline. Where a line names a person, what has a capital may be anything:
   * only what was found to be a place is one.
   */
  private Optional<Party> place() {
    if (metadata.place().isPresent()) {
      return Optional.of(configured(Mention.Type.PLACE, metadata.place().get()));
    }
    for (Span line : datelines()) {
      List<Mention> dates = reader.within(line, Mention.Type.DATE);
      int end = dates.isEmpty() ? line.end() : dates.get(0).at().start();
      Span beginning = new Span(line.start(), Math.max(line.start(), end));
      Optional<Span> written = WrittenPlace.in(document.source().text(), beginning);
      if (written.isPresent() && reader.within(beginning, Mention.Type.PERSON).isEmpty()) {
        return Optional.of(reader.place(written.get()));
      }
      for (Mention mention : reader.within(line, Mention.Type.PLACE)) {
        return Optional.of(parties.of(mention, document, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The lines of datelines, those with a date first: the address of a letterhead has none. */
  private List<Span> datelines() {
    List<Span> lines = new ArrayList<>(parts.opening(document, Block.Kind.DATELINE));
    lines.addAll(parts.closing(document, Block.Kind.DATELINE));
    lines.sort(Comparator.comparing(line -> reader.within(line, Mention.Type.DATE).isEmpty()));
    return lines;
  }

  private Optional<Day> date() {
    List<Mention> dated = new ArrayList<>();
    for (Span line : datelines()) {
      for (Mention mention : reader.within(line, Mention.Type.DATE)) {
        if (mention.date().flatMap(DateValue::when).isPresent()) {
          dated.add(mention);
        }
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
    return parties.named(type, name, Optional.of("high"), Optional.of("external"));
  }

  private static boolean isAmong(Party party, List<Party> others) {
    Set<String> keys = WrittenName.keys(party.name());
    return others.stream()
        .anyMatch(other -> !Collections.disjoint(keys, WrittenName.keys(other.name())));
  }
}
