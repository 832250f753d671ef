package org.copiste.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Reports short paragraphs that begin with a label like the document's notes and were still taken
 * for text: a person should look at them.
 */
final class LooseLabels {
  private static final int LONGEST = 6;

  private final Lines lines;
  private final Set<NoteLabel.Style> styles = EnumSet.noneOf(NoteLabel.Style.class);

  LooseLabels(Lines lines, List<Note> notes) {
    this.lines = lines;
    for (Note note : notes) {
      int line = lines.lineAt(note.label().map(Span::start).orElse(note.body().get(0).start()));
      NoteLabel.of(lines, line).ifPresent(label -> styles.add(label.style()));
    }
  }

  List<Diagnostic> find(List<Block> blocks) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    blocks.forEach(b -> b.n().ifPresent(numbers::add));
    for (Block block : blocks) {
      int first = lines.lineAt(block.at().start());
      int last = lines.lineAt(block.at().end() - 1);
      boolean plain =
          block.kind() == Block.Kind.P && isLone(block, numbers) && last - first < LONGEST;
      for (int line = first; line <= last; line++) {
        boolean apart = line == 0 || lines.blank(line - 1);
        boolean begins = line > first || (plain && block.at().start() == lines.first(line));
        if (apart && begins && isText(block, line) && isLabelled(line)) {
          found.add(
              Diagnostic.info(
                  "possible-note",
                  lines.first(line),
                  "This line begins like a note but is left in the text."));
        }
      }
    }
    return found;
  }

  private boolean isText(Block block, int line) {
    return block.parts().stream().anyMatch(part -> part.contains(lines.first(line)));
  }

  private boolean isLabelled(int line) {
    return NoteLabel.of(lines, line)
        .filter(label -> !label.misread() && styles.contains(label.style()))
        .isPresent();
  }

  /** Whether a block has no number, or one that no other block's number precedes or follows. */
  private static boolean isLone(Block block, Set<String> numbers) {
    if (block.n().isEmpty()) {
      return true;
    }
    try {
      int n = Integer.parseInt(block.n().get());
      return !numbers.contains(Integer.toString(n - 1))
          && !numbers.contains(Integer.toString(n + 1));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
