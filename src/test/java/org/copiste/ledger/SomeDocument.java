package org.copiste.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copiste.model.Block;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Line;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Documents with random statements about random text, the same for the same seed. */
final class SomeDocument {
  private static final String[] WORDS = {
    "le", "a", "regu", "juiIIetl", "“", "I'appareil", "😀", "mémé", "d\\'un", "x\ty", "1923"
  };

  private SomeDocument() {}

  static Source source(String text) {
    return Source.of("letter.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8);
  }

  static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(7) == 0 ? (random.nextBoolean() ? "\r\n" : "\n") : " ");
    }
    return text.toString();
  }

  static Document random(Random random) {
    Source source = source(text(random, 3 + random.nextInt(40)));
    int n = source.text().length();
    List<Edit> edits = edits(random, source.text());
    List<Edit> candidates = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      candidates.add(edit(random, span(random, n)));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= source.lines().count(); i++) {
      lines.add(new Line(i, source.lines().content(i), Line.Role.TEXT));
    }
    List<Block> blocks =
        List.of(
            new Block(
                Block.Kind.ITEM,
                random.nextInt(3),
                random.nextBoolean() ? Optional.of("2") : Optional.empty(),
                List.of(new Span(0, n / 2), new Span(n / 2, n))));
    List<Note> notes =
        List.of(
            new Note(
                "4",
                random.nextBoolean() ? Optional.of(span(random, n)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(span(random, n)) : Optional.empty(),
                List.of(span(random, n)),
                List.of(0),
                "bottom",
                Optional.of("editor"),
                random.nextDouble()));
    List<Mention> mentions =
        List.of(
            new Mention(
                Mention.Type.DATE,
                List.of(span(random, n)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DateValue.within("1923-08-20", "1923-08-31").withEdtf("1923-23")),
                false,
                random.nextDouble(),
                Optional.of("medium"),
                Optional.of("internal")),
            person(span(random, n), Optional.of("kamenev"), random.nextDouble()));
    mentions = mentions.stream().sorted(Comparator.comparing(m -> m.at().start())).toList();
    return Document.of(source, Metadata.NONE)
        .withReading(Reading.of(source, edits))
        .withCandidates(candidates)
        .withLayout(List.of(new Page("1", new Span(0, n), 1)), lines, List.of())
        .withStructure(blocks, notes, List.of())
        .withMentions(mentions, List.of())
        .withMentionCandidates(
            List.of(person(span(random, n), Optional.empty(), random.nextDouble())))
        .withMore(List.of(Diagnostic.warning("note-without-call", n / 2, "A note “x”\n.")));
  }

  private static Mention person(Span at, Optional<String> ref, double p) {
    return new Mention(
        Mention.Type.PERSON,
        List.of(at),
        ref,
        Optional.of("pers-kamenev"),
        Optional.empty(),
        false,
        p,
        Optional.empty(),
        Optional.empty());
  }

  private static List<Edit> edits(Random random, String text) {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(3);
    while (at < text.length()) {
      int end = Math.min(text.length(), at + random.nextInt(3));
      edits.add(edit(random, new Span(at, end)));
      at = end + 1 + random.nextInt(8);
    }
    return edits;
  }

  private static Edit edit(Random random, Span at) {
    return new Edit(
        at,
        List.of("", "é", "\uDE01", "l'").get(random.nextInt(4)) + (at.isEmpty() ? "q" : ""),
        Edit.Kind.values()[random.nextInt(3)],
        "glyph",
        random.nextDouble(),
        "copiste",
        random.nextInt(3),
        List.of(new Step("repair", "decoder", random.nextDouble())));
  }

  private static Span span(Random random, int length) {
    int start = random.nextInt(length);
    return new Span(start, start + random.nextInt(length - start));
  }
}
