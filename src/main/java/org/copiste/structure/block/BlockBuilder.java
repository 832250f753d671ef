package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Span;
import org.copiste.model.TextType;
import org.copiste.structure.letter.LetterDetector;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks;
import org.copiste.structure.line.RunningText;

/** Builds the blocks of the running text: its paragraphs, each with its kind. */
public final class BlockBuilder {
  /** A longer line is a whole paragraph, and says nothing of how long a short line is. */
  private static final int LONGEST_MEASURE = 120;

  private final Document document;
  private final Lines lines;
  private final TextType type;

  /** Prepares for a document that has its layout. */
  public BlockBuilder(Document document, Lines lines, TextType type) {
    this.document = document;
    this.lines = lines;
    this.type = type;
  }

  /** The blocks, in the order of the text. */
  public List<Block> build() {
    RunningText running = new RunningText(document, lines);
    if (running.count() == 0) {
      return List.of();
    }
    ParagraphBreaks breaks = new ParagraphBreaks(lines, running.members(), 0);
    int measure = Math.min(breaks.measure(), LONGEST_MEASURE);
    IntFunction<String> asRead = lines.asRead(document.reading());
    LetterDetector detector = new LetterDetector(running, lines, measure, asRead);
    boolean letter = detector.isLetter(type);
    Set<Integer> separate = detector.separateLines(letter);
    List<Paragraph> paragraphs =
        new ParagraphBuilder(
                lines, running, breaks, asRead, at -> separate.contains(at) || isChapter(at))
            .build();
    List<BlockClass> kinds = new BlockClassifier(paragraphs, lines, measure, letter, asRead).find();
    Map<Integer, ParagraphBreaks.Between> before = new HashMap<>();
    for (int at = 0; at < running.count(); at++) {
      before.put(running.line(at), running.before(at));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      BlockClass kind = kinds.get(i);
      blocks.add(new Block(kind.kind(), kind.level(), kind.n(), parts(paragraphs.get(i), before)));
    }
    return blocks;
  }

  private boolean isChapter(int line) {
    return HeadingWords.isChapter(lines.body(line));
  }

  /** The pieces of a paragraph, cut where a page, a note zone or furniture interrupts it. */
  private List<Span> parts(Paragraph paragraph, Map<Integer, ParagraphBreaks.Between> before) {
    List<Span> parts = new ArrayList<>();
    for (int line : paragraph.lines()) {
      Span at = lines.trimmed(line);
      boolean cut = parts.isEmpty() || before.get(line) == ParagraphBreaks.Between.PAGE;
      if (cut) {
        parts.add(at);
      } else {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last).cover(at));
      }
    }
    return parts;
  }
}
