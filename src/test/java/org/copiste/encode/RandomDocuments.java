package org.copiste.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copiste.encode.layout.Insets;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Letter;
import org.copiste.model.LineMap;
import org.copiste.model.Markup;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Documents that no stage would make: every part of the encoding at random, valid in itself. */
final class RandomDocuments {
  private static final String[] WORDS = {
    "I'appareil",
    "la",
    "déja",
    "“",
    "chef",
    "”.",
    "(1)",
    "et",
    "&",
    "—",
    "a",
    "l'",
    "Klim*,",
    "5",
    "x\u00A0;",
    "ultra-",
    "\"",
    "...",
    "«",
    "mot»",
    "é",
    "𝔄b",
    "<b>",
    "'homme",
    "\u0007z",
    "[G]"
  };
  private static final String[] GAPS = {" ", " ", " ", " ", " ", "  ", "\t", "", "   ", "\f"};
  private static final String[] ENDS = {
    "\n", "\n", "\n", "\n\n", " \n", "\r\n", "\n \n", "\n\f", "\n "
  };

  private static final Block.Kind[] INSETS = {
    Block.Kind.ADDRESS, Block.Kind.MARKING, Block.Kind.LETTERHEAD
  };
  private static final Correspondence SOME_FACTS =
      new Correspondence(
          List.of(),
          List.of(
              new Correspondence.Party(
                  Mention.Type.PERSON,
                  "Jean",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of("low"),
                  Optional.of("internal"))),
          Optional.empty(),
          Optional.of(new Correspondence.Day("1915", DateValue.when("1915"))));

  private final Random random;
  private final Source source;
  private final boolean[] taken;

  RandomDocuments(Random random) {
    this.random = random;
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "\n " : "");
    int lines = 1 + random.nextInt(9);
    for (int i = 0; i < lines; i++) {
      int words = 1 + random.nextInt(7);
      for (int w = 0; w < words; w++) {
        text.append(w == 0 ? "" : pick(GAPS)).append(pick(WORDS));
      }
      text.append(i + 1 < lines || random.nextBoolean() ? pick(ENDS) : "");
    }
    this.source =
        Source.of("r.txt", text.toString(), text.length(), "0".repeat(64), Encoding.UTF_8);
    this.taken = new boolean[text.length() + 1];
  }

  Document document() {
    String text = source.text();
    LineMap lines = source.lines();
    List<Block> blocks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Markup> markups = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    List<Span> between = new ArrayList<>();
    int number = 1;
    for (int line = 1; line <= lines.count(); line++) {
      Span inner = LineSpace.inner(source, line);
      if (inner.isEmpty()) {
        continue;
      }
      int choice = random.nextInt(12);
      if (choice == 0 && inner.length() > 2) {
        notes.add(note(Integer.toString(number++), inner, open));
      } else if (choice == 1) {
        markups.add(new Markup(Markup.Kind.FURNITURE, List.of(inner), "links"));
      } else if (choice <= 3 && !open.isEmpty()) {
        between.add(inner);
      } else {
        if (!between.isEmpty()) {
          blocks.add(block(pick(INSETS), between));
          between = new ArrayList<>();
        }
        open.add(inner);
        if (random.nextInt(3) == 0) {
          blocks.add(block(outer(pick(Block.Kind.values()), open, blocks), open));
          open = new ArrayList<>();
        }
      }
    }
    if (!open.isEmpty()) {
      blocks.add(block(Block.Kind.P, open));
    }
    if (!between.isEmpty()) {
      blocks.add(block(pick(INSETS), between));
    }
    blocks.sort(Comparator.comparing(Block::at));
    for (Note note : notes) {
      note.call().ifPresent(c -> java.util.Arrays.fill(taken, c.start(), c.end() + 1, true));
      note.label().ifPresent(c -> java.util.Arrays.fill(taken, c.start(), c.end() + 1, true));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      span(blocks).ifPresent(s -> mentions.add(mention(s)));
      span(blocks).ifPresent(s -> markups.add(new Markup(Markup.Kind.QUOTE, List.of(s), "")));
    }
    markups.sort(Comparator.comparing(Markup::at));
    Document document = Document.of(source, Metadata.NONE);
    document = document.withReading(Reading.of(source, edits()));
    int cut = random.nextInt(text.length() + 1);
    List<Page> pages =
        List.of(new Page("1", new Span(0, cut), 1), new Page("2", new Span(cut, text.length()), 1));
    return document
        .withLayout(pages, List.of(), List.of())
        .withStructure(blocks, notes, markups)
        .withMentions(mentions, List.of())
        .withLetters(letters(blocks));
  }

  /** Letters, enclosures and what is neither, of one or more blocks each. */
  private List<Letter> letters(List<Block> blocks) {
    List<Letter> letters = new ArrayList<>();
    int from = 0;
    while (from < blocks.size()) {
      int start = blocks.get(from).at().start();
      int end = blocks.get(from++).at().end();
      while (from < blocks.size()
          && (blocks.get(from).at().start() < end || random.nextInt(3) > 0)) {
        end = Math.max(end, blocks.get(from++).at().end());
      }
      if (random.nextInt(4) > 0) {
        letters.add(
            new Letter(
                new Span(start, end),
                pick(Letter.Kind.values()),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(SOME_FACTS)));
      }
    }
    return letters;
  }

  /** A kind for the lines of a block, in which the blocks between them may stand. */
  private static Block.Kind outer(Block.Kind wanted, List<Span> lines, List<Block> before) {
    int start = lines.get(0).start();
    boolean free =
        before.stream()
            .filter(block -> block.at().start() > start)
            .allMatch(block -> Insets.mayStandIn(block.kind(), wanted));
    return free ? wanted : Block.Kind.P;
  }

  private Block block(Block.Kind kind, List<Span> lines) {
    List<Span> parts = new ArrayList<>();
    for (Span line : lines) {
      int last = parts.size() - 1;
      boolean joined =
          last >= 0 && source.text().substring(parts.get(last).end(), line.start()).isBlank();
      if (joined) {
        parts.set(last, parts.get(last).cover(line));
      } else {
        parts.add(line);
      }
    }
    return new Block(kind, random.nextInt(3), Optional.empty(), parts);
  }

  private Note note(String n, Span inner, List<Span> before) {
    int labelEnd = inner.start() + 1 + random.nextInt(2);
    Optional<Span> label = Optional.of(new Span(inner.start(), labelEnd));
    int body = labelEnd;
    while (body < inner.end() - 1 && source.text().charAt(body) == ' ') {
      body++;
    }
    Optional<Span> call = Optional.empty();
    if (!before.isEmpty() && random.nextInt(4) > 0) {
      Span line = before.get(random.nextInt(before.size()));
      int at = line.start() + random.nextInt(line.length());
      Span place = new Span(at, at + 1);
      boolean free = !taken[at] && !Character.isSurrogate(source.text().charAt(at));
      if (free && !Character.isWhitespace(source.text().charAt(at))) {
        taken[at] = true;
        call = Optional.of(place);
      }
    }
    boolean labelled = random.nextInt(6) > 0;
    boolean own =
        call.isPresent()
            && Xml.isAllowed(call.get().of(source.text()).charAt(0))
            && random.nextBoolean();
    return new Note(
        own ? call.get().of(source.text()) : n,
        labelled ? label : Optional.empty(),
        call,
        List.of(new Span(labelled ? body : inner.start(), inner.end())),
        List.of(labelled ? body : inner.start()),
        "bottom",
        Optional.empty(),
        1);
  }

  private Optional<Span> span(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Span at = blocks.get(random.nextInt(blocks.size())).parts().get(0);
    int start = at.start() + random.nextInt(at.length());
    int end = Math.min(at.end(), start + 1 + random.nextInt(12));
    boolean cut =
        Character.isLowSurrogate(source.text().charAt(start))
            || Character.isHighSurrogate(source.text().charAt(end - 1));
    return cut ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static Mention mention(Span at) {
    return new Mention(
        Mention.Type.PERSON,
        List.of(at),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        1,
        Optional.empty(),
        Optional.empty());
  }

  private List<Edit> edits() {
    String text = source.text();
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (true) {
      at += random.nextInt(12);
      int end = at + random.nextInt(3);
      if (end > text.length()) {
        return edits;
      }
      boolean free = true;
      for (int i = Math.max(0, at - 1); i <= end; i++) {
        free &= !taken[i] && (i >= text.length() || !Character.isSurrogate(text.charAt(i)));
      }
      String to = pick(new String[] {"", "x", " ", "é", ".", "l"});
      Edit edit = Edit.of(new Span(at, end), to, Edit.Kind.OCR, "glyph", new Step("t", "t", 0.9));
      Edit minimal = edit.minimal(text);
      boolean changes = !minimal.isIdentity(text);
      boolean first =
          edits.isEmpty() || edits.get(edits.size() - 1).at().end() < minimal.at().start();
      if (free && changes && first && !crossesLines(minimal.at())) {
        edits.add(minimal);
      }
      at = end + 1;
    }
  }

  private boolean crossesLines(Span at) {
    return at.of(source.text()).chars().anyMatch(c -> c == '\n' || c == '\r');
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
