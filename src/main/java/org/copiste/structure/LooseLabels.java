package org.copiste.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    for (Block block : blocks) {
      int line = lines.lineAt(block.at().start());
      int length = lines.lineAt(block.at().end() - 1) - line + 1;
      boolean plain = block.kind() == Block.Kind.P && block.n().isEmpty() && length <= LONGEST;
      boolean apart = line == 0 || lines.blank(line - 1);
      if (!plain || !apart || block.at().start() != lines.first(line)) {
        continue;
      }
      Optional<NoteLabel> label = NoteLabel.of(lines, line).filter(l -> !l.misread());
      if (label.isPresent() && styles.contains(label.get().style())) {
        found.add(
            Diagnostic.info(
                "possible-note",
                block.at().start(),
                "This paragraph begins like a note but is left in the text."));
      }
    }
    return found;
  }
}
