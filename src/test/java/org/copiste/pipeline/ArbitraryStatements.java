package org.copiste.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Entity;
import org.copiste.model.Letter;
import org.copiste.model.Markup;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * Statements that no stage should make: they overlap, contradict each other, claim blanks, leave
 * text unclaimed, refer to nothing.
 */
final class ArbitraryStatements {
  private static final List<String> DATES =
      List.of("1923-10-08", "1923-02-30", "0000", "1922", "x", "--02-29", "1923-13", "12345");

  private final Random random;
  private final Source source;

  ArbitraryStatements(Source source, long seed) {
    this.source = source;
    this.random = new Random(seed);
  }

  Document document() {
    List<Block> blocks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Markup> markups = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      blocks.add(
          new Block(pick(List.of(Block.Kind.values())), random.nextInt(3), empty(), spans(3)));
    }
    blocks.sort(Comparator.comparing(Block::at));
    List<Letter> letters = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Optional<Correspondence> facts =
          random.nextInt(4) == 0 ? Optional.empty() : Optional.of(correspondence());
      letters.add(new Letter(span(200), pick(List.of(Letter.Kind.values())), facts));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      notes.add(
          new Note(
              pick(List.of("1", "1", "2", "*", "†")),
              random.nextBoolean() ? Optional.of(span(3)) : Optional.empty(),
              random.nextBoolean() ? Optional.of(span(3)) : Optional.empty(),
              spans(2),
              List.of(random.nextInt(source.text().length())),
              pick(List.of("bottom", "end")),
              random.nextBoolean() ? Optional.of("M. Ĳ ª") : Optional.empty(),
              0.5));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      Markup.Kind kind = pick(List.of(Markup.Kind.FURNITURE, Markup.Kind.QUOTE, Markup.Kind.GLOSS));
      markups.add(new Markup(kind, spans(1), kind == Markup.Kind.FURNITURE ? "pageNum" : ""));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      mentions.add(mention());
    }
    int cut = random.nextInt(source.text().length() + 1);
    List<Page> pages =
        List.of(
            new Page(pick(List.of("1", "7", "x")), new Span(0, cut), 1),
            new Page(pick(List.of("1", "2", "x")), new Span(cut, source.text().length()), 1));
    return Document.of(source, Metadata.NONE)
        .withReading(Reading.of(source, edits()))
        .withLayout(pages, List.of(), List.of())
        .withStructure(blocks, notes, markups)
        .withMentions(
            mentions,
            List.of(
                entity("p1", true),
                entity("ĳ x", false),
                entity("copiste", true),
                entity("n1", false),
                entity("corresp-1", true)))
        .withLetters(letters);
  }

  private Correspondence correspondence() {
    return new Correspondence(
        List.of(
            new Correspondence.Party(
                pick(List.of(Mention.Type.values())),
                pick(List.of("Jean", "a & b")),
                maybe(pick(List.of("p1", "corresp-1", "nobody"))),
                maybe(pick(List.of("n1", "p1", "nobody"))),
                Optional.of("low"),
                Optional.of("internal"))),
        List.of(),
        Optional.empty(),
        Optional.of(new Correspondence.Day("un jour", DateValue.when(pick(DATES)))));
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(8);
    while (at < source.text().length()) {
      int end = Math.min(source.text().length(), at + 1 + random.nextInt(5));
      boolean whole =
          Character.offsetByCodePoints(source.text(), at, 0) == at
              && !Character.isLowSurrogate(source.text().charAt(at))
              && (end == source.text().length()
                  || !Character.isLowSurrogate(source.text().charAt(end)));
      Edit edit =
          Edit.of(
                  new Span(at, end),
                  pick(List.of("", "x", "é ", "l'")),
                  Edit.Kind.OCR,
                  "glyph",
                  new Step("test", "any", 0.9))
              .minimal(source.text());
      if (whole && !edit.isIdentity(source.text())) {
        edits.add(edit);
      }
      at = end + 1 + random.nextInt(20);
    }
    return edits;
  }

  private Mention mention() {
    Mention.Type type = pick(List.of(Mention.Type.values()));
    boolean range = random.nextBoolean();
    DateValue value =
        range ? DateValue.range(pick(DATES), pick(DATES)) : DateValue.when(pick(DATES));
    return new Mention(
        type,
        spans(1),
        maybe(pick(List.of("p1", "ĳ x", "copiste", "nobody"))),
        maybe(pick(List.of("p1", "ĳ x", "n1", "nobody"))),
        type == Mention.Type.DATE ? Optional.of(value) : Optional.empty(),
        false,
        0.7,
        Optional.of("high"),
        Optional.of("internal"));
  }

  private Optional<String> maybe(String id) {
    return random.nextBoolean() ? Optional.of(id) : Optional.empty();
  }

  private static Entity entity(String id, boolean known) {
    return new Entity(
        id,
        Mention.Type.PERSON,
        List.of(new Entity.Name("Dupont", "")),
        List.of(new Entity.Identifier("a b", "1")),
        Optional.empty(),
        known);
  }

  /** Ascending, disjoint, at least one, as the model asks. */
  private List<Span> spans(int most) {
    List<Span> spans = new ArrayList<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      spans.add(span(60));
    }
    spans.sort(Comparator.naturalOrder());
    List<Span> disjoint = new ArrayList<>();
    for (Span span : spans) {
      int last = disjoint.size() - 1;
      if (last >= 0 && disjoint.get(last).touches(span)) {
        disjoint.set(last, disjoint.get(last).cover(span));
      } else {
        disjoint.add(span);
      }
    }
    return disjoint;
  }

  private Span span(int longest) {
    int start = random.nextInt(source.text().length());
    return new Span(start, Math.min(source.text().length(), start + 1 + random.nextInt(longest)));
  }

  private static Optional<String> empty() {
    return Optional.empty();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
