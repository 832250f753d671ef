package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;

/** Parts a speaker's name, a stage direction and the speech that stand on one line. */
final class SpeechSplitter {
  private final Document document;
  private final Lines lines;

  SpeechSplitter(Document document, Lines lines) {
    this.document = document;
    this.lines = lines;
  }

  /**
   * The blocks of a paragraph that begins with a cue.
   *
   * @param verse whether the speech is verse
   */
  List<Block> split(Block block, boolean verse) {
    Span first = block.parts().get(0);
    Optional<Cue> cue = Cue.of(lines.body(lines.lineAt(first.start())), true, true);
    if (cue.isEmpty()) {
      return List.of(block);
    }
    int name = first.start() + cue.get().nameEnd();
    int direction = first.start() + cue.get().directionEnd();
    boolean spoken = cue.get().speech() >= 0;
    List<Block> blocks = new ArrayList<>();
    int from = first.start();
    if (direction > name && isFree(name)) {
      add(blocks, Block.Kind.SPEAKER, from, name);
      from = name;
    }
    if (!spoken) {
      add(blocks, from == name ? Block.Kind.STAGE : Block.Kind.SPEAKER, from, first.end());
    } else if (isFree(direction)) {
      add(blocks, from == name ? Block.Kind.STAGE : Block.Kind.SPEAKER, from, direction);
      List<Span> parts = new ArrayList<>(block.parts());
      parts.set(0, new Span(first.start() + cue.get().speech(), first.end()));
      blocks.add(new Block(verse ? Block.Kind.L : Block.Kind.P, 0, Optional.empty(), parts));
    } else {
      return List.of(block);
    }
    return blocks;
  }

  private void add(List<Block> blocks, Block.Kind kind, int from, int to) {
    int start = from;
    while (start < to && Lines.isWhite(lines.text().charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Lines.isWhite(lines.text().charAt(end - 1))) {
      end--;
    }
    blocks.add(new Block(kind, 0, Optional.empty(), List.of(new Span(start, end))));
  }

  /** Whether no edit reaches over an offset. */
  private boolean isFree(int offset) {
    return document.reading().edits().stream()
        .noneMatch(edit -> edit.at().start() < offset && offset < edit.at().end());
  }
}
