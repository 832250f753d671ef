package org.copiste.structure;

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

/** Builds the blocks of the running text. */
final class BlockBuilder {
  private final Document document;
  private final Lines lines;
  private final TextType type;

  BlockBuilder(Document document, Lines lines, TextType type) {
    this.document = document;
    this.lines = lines;
    this.type = type;
  }

  List<Block> build() {
    TextFlow flow = new TextFlow(document, lines);
    if (flow.count() == 0) {
      return List.of();
    }
    Flow rule = new Flow(lines, flow.members(), 0);
    IntFunction<String> seen = StructureStage.seenLine(document.reading(), lines);
    LetterSense sense = new LetterSense(flow, lines, Math.min(rule.measure(), 120), seen);
    boolean letter = sense.isLetter(type);
    Set<Integer> alone = sense.alone(letter);
    List<Paragraph> paragraphs =
        new Paragraphs(lines, flow, rule, seen, at -> alone.contains(at) || isChapter(at)).build();
    List<BlockKinds.Kind> kinds =
        new BlockKinds(paragraphs, lines, rule.measure(), letter, seen).find();
    Map<Integer, Flow.Between> before = new HashMap<>();
    for (int at = 0; at < flow.count(); at++) {
      before.put(flow.line(at), flow.before(at));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      BlockKinds.Kind kind = kinds.get(i);
      blocks.add(new Block(kind.kind(), kind.level(), kind.n(), parts(paragraphs.get(i), before)));
    }
    return blocks;
  }

  private boolean isChapter(int line) {
    return lines.width(line) <= Headings.CHAPTER_LENGTH && Headings.isChapter(lines.body(line));
  }

  /** The pieces of a paragraph, cut where a page, a note zone or furniture interrupts it. */
  private List<Span> parts(Paragraph paragraph, Map<Integer, Flow.Between> before) {
    List<Span> parts = new ArrayList<>();
    for (int line : paragraph.lines()) {
      Span at = lines.trimmed(line);
      boolean cut = parts.isEmpty() || before.get(line) == Flow.Between.PAGE;
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
