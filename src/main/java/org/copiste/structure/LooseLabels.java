package org.copiste.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Line;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Reports a few lines set apart that begin with a label like the document's notes and were still
 * taken for text: a person should look at them.
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

  List<Diagnostic> find(List<Line> roles, List<Block> blocks) {
    Set<Integer> explained = new HashSet<>();
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.P || block.n().isPresent()) {
        explained.add(lines.lineAt(block.at().start()));
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Line role : roles) {
      int line = role.n() - 1;
      boolean apart = line == 0 || lines.blank(line - 1);
      if (role.role() != Line.Role.TEXT || !apart || explained.contains(line) || !brief(line)) {
        continue;
      }
      Optional<NoteLabel> label = NoteLabel.of(lines, line).filter(l -> !l.misread());
      if (label.isPresent() && styles.contains(label.get().style())) {
        found.add(
            Diagnostic.info(
                "possible-note",
                lines.first(line),
                "These lines begin like a note but are left in the text."));
      }
    }
    return found;
  }

  private boolean brief(int line) {
    int end = line;
    while (end < lines.count() && end <= line + LONGEST && !lines.blank(end)) {
      end++;
    }
    return end <= line + LONGEST;
  }
}
