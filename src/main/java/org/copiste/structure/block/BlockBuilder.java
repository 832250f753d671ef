package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Letter;
import org.copiste.model.Span;
import org.copiste.model.TextType;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.label.LineLabeller;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks;
import org.copiste.structure.line.RunningText;

/** Builds the blocks of the running text: its paragraphs, each with its kind, and its letters. */
public final class BlockBuilder {
  /** A longer line is a whole paragraph, and says nothing of how long a short line is. */
  private static final int LONGEST_MEASURE = 120;

  private final Document document;
  private final Lines lines;
  private final TextType type;
  private final LineLabeller labeller;

  /**
   * The blocks of a document.
   *
   * @param blocks in the order of their first parts
   * @param letters in the order of the text
   * @param furniture indexes of lines that are page numbers, running heads or stamps
   */
  public record Body(List<Block> blocks, List<Letter> letters, Set<Integer> furniture) {}

  /** Prepares for a document that has its layout. */
  public BlockBuilder(Document document, Lines lines, TextType type, LineLabeller labeller) {
    this.document = document;
    this.lines = lines;
    this.type = type;
    this.labeller = labeller;
  }

  /** The blocks and letters. */
  public Body build() {
    RunningText running = new RunningText(document, lines);
    if (running.count() == 0) {
      return new Body(List.of(), List.of(), Set.of());
    }
    int measure =
        Math.min(new ParagraphBreaks(lines, running.members(), 0).measure(), LONGEST_MEASURE);
    IntFunction<String> asRead = lines.asRead(document.reading());
    ParagraphBuilder builder =
        new ParagraphBuilder(lines, running, labels(running, asRead), measure, asRead);
    List<Paragraph> paragraphs = builder.build();
    List<Division> divisions = new LetterDivider(paragraphs, type, asRead).divide();
    List<BlockClass> kinds =
        new BlockClassifier(paragraphs, lines, measure, asRead).find(divisions);
    Map<Integer, ParagraphBreaks.Between> before = new HashMap<>();
    for (int at = 0; at < running.count(); at++) {
      boolean interrupted = at > 0 && builder.furniture().contains(running.line(at - 1));
      before.put(running.line(at), interrupted ? ParagraphBreaks.Between.PAGE : running.before(at));
    }
    List<Block> blocks = new ArrayList<>();
    List<Block> whole = new ArrayList<>();
    SpeechSplitter speeches = new SpeechSplitter(document, lines);
    for (int i = 0; i < paragraphs.size(); i++) {
      BlockClass kind = kinds.get(i);
      Block block =
          new Block(kind.kind(), kind.level(), kind.n(), parts(paragraphs.get(i), before));
      whole.add(block);
      blocks.addAll(
          kind.kind() == Block.Kind.SPEAKER
              ? speeches.split(block, nextIsVerse(paragraphs, i))
              : List.of(block));
    }
    return new Body(blocks, letters(divisions, whole), builder.furniture());
  }

  private static boolean nextIsVerse(List<Paragraph> paragraphs, int i) {
    return i + 1 < paragraphs.size() && paragraphs.get(i + 1).form() == Paragraph.Form.VERSE;
  }

  private List<LabelledKind> labels(RunningText running, IntFunction<String> asRead) {
    List<LabelledLine> labelled = new ArrayList<>();
    for (int at = 0; at < running.count(); at++) {
      int line = running.line(at);
      if (running.goesOn(at)) {
        continue;
      }
      boolean initial = at + 1 < running.count() && running.goesOn(at + 1);
      String rest = initial ? asRead.apply(running.line(at + 1)).strip() : "";
      labelled.add(
          new LabelledLine(
              asRead.apply(line).strip() + rest, lines.indent(line), running.before(at)));
    }
    Iterator<LabelledKind> found = labeller.label(labelled, LineKind.ALL_BITS).iterator();
    List<LabelledKind> labels = new ArrayList<>();
    for (int at = 0; at < running.count(); at++) {
      if (running.goesOn(at)) {
        LabelledKind initial = labels.get(at - 1);
        labels.set(at - 1, new LabelledKind(LineKind.TEXT, initial.p(), initial.all()));
        labels.add(new LabelledKind(LineKind.MORE, initial.p(), initial.all()));
      } else {
        labels.add(found.next());
      }
    }
    return labels;
  }

  /**
   * The letters among the divisions.
   *
   * @param blocks one for each paragraph, speeches not yet parted from their speakers
   */
  private static List<Letter> letters(List<Division> divisions, List<Block> blocks) {
    List<Letter> letters = new ArrayList<>();
    for (Division division : divisions) {
      if (division.letter().isPresent() && division.from() < division.to()) {
        int end = 0;
        for (int i = division.from(); i < division.to(); i++) {
          end = Math.max(end, blocks.get(i).at().end());
        }
        Span at = new Span(blocks.get(division.from()).at().start(), end);
        letters.add(new Letter(at, division.letter().get(), Optional.empty()));
      }
    }
    return letters;
  }

  /** The pieces of a paragraph, cut where something else interrupts it. */
  private List<Span> parts(Paragraph paragraph, Map<Integer, ParagraphBreaks.Between> before) {
    List<Span> parts = new ArrayList<>();
    int previous = -1;
    for (int line : paragraph.lines()) {
      Span at = lines.trimmed(line);
      boolean cut =
          parts.isEmpty()
              || before.get(line) == ParagraphBreaks.Between.PAGE
              || !onlyBlank(previous, line);
      if (cut) {
        parts.add(at);
      } else {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last).cover(at));
      }
      previous = line;
    }
    return parts;
  }

  private boolean onlyBlank(int line, int next) {
    for (int i = line + 1; i < next; i++) {
      if (!lines.blank(i)) {
        return false;
      }
    }
    return true;
  }
}
