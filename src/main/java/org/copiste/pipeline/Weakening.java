package org.copiste.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.copiste.model.Block;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Reading;

/**
 * A class of statements that a document can do without.
 *
 * @param name of the class, in the plural, for a message
 * @param step the document without them
 */
record Weakening(String name, UnaryOperator<Document> step) {

  /** Those that say least first; a document after all of them is its source and nothing else. */
  static final List<Weakening> ALL =
      List.of(
          new Weakening("values of dates", Weakening::withoutDateValues),
          new Weakening("notes", d -> d.withStructure(d.blocks(), List.of(), d.markups())),
          new Weakening(
              "quotations, titles and emphasis",
              d ->
                  d.withStructure(
                      d.blocks(),
                      d.notes(),
                      d.markups().stream()
                          .filter(m -> m.kind() == Markup.Kind.FURNITURE)
                          .toList())),
          new Weakening("names and dates", d -> d.withMentions(List.of(), List.of())),
          new Weakening("letters", d -> d.withLetters(List.of())),
          new Weakening("headings, lists and other kinds of block", Weakening::plainBlocks),
          new Weakening("pages", d -> d.withLayout(List.of(), d.lines(), List.of())),
          new Weakening("corrections", d -> d.withReading(Reading.of(d.source()))),
          new Weakening("blocks", d -> d.withStructure(List.of(), List.of(), List.of())));

  private static Document withoutDateValues(Document document) {
    return document.withMentions(
        document.mentions().stream()
            .map(
                m -> m.date().isEmpty() ? m : m.withDate(DateValue.UNKNOWN, m.cert(), m.evidence()))
            .toList(),
        document.entities());
  }

  private static Document plainBlocks(Document document) {
    return document.withStructure(
        document.blocks().stream()
            .map(b -> new Block(Block.Kind.P, 0, Optional.empty(), b.parts()))
            .toList(),
        document.notes(),
        document.markups());
  }

  /** Every single weakening, then more and more of them together. */
  static Stream<List<Weakening>> combinations() {
    Stream<List<Weakening>> single = ALL.stream().map(List::of);
    Stream<List<Weakening>> together =
        Stream.iterate(2, n -> n <= ALL.size(), n -> n + 1).map(n -> ALL.subList(0, n));
    return Stream.concat(single, together);
  }
}
