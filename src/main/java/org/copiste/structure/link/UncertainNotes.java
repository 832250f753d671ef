package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Line;
import org.copiste.model.Note;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.NoteLabel;

/**
 * Notes that may be paragraphs of the text: their labels are written differently from those of most
 * notes, or as the text numbers its own paragraphs.
 */
final class UncertainNotes {
  private UncertainNotes() {}

  /** The indexes of these notes. */
  static Set<Integer> of(Lines lines, List<Line> roles, List<Note> notes) {
    Map<NoteLabel.Style, Integer> counts = new EnumMap<>(NoteLabel.Style.class);
    List<Optional<NoteLabel.Style>> styles = new ArrayList<>();
    for (Note note : notes) {
      Optional<NoteLabel.Style> style =
          note.label()
              .flatMap(at -> NoteLabel.of(lines, lines.lineAt(at.start())))
              .filter(label -> !label.isSign())
              .map(NoteLabel::style);
      style.ifPresent(s -> counts.merge(s, 1, Integer::sum));
      styles.add(style);
    }
    Optional<NoteLabel.Style> usual =
        counts.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey);
    boolean numberedText = numbersItsParagraphs(lines, roles);
    Set<Integer> doubtful = new HashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      Optional<NoteLabel.Style> style = styles.get(i);
      boolean dotted = numberedText && style.filter(NoteLabel.Style.DOT::equals).isPresent();
      if (dotted || (style.isPresent() && !style.equals(usual))) {
        doubtful.add(i);
      }
    }
    return doubtful;
  }

  private static boolean numbersItsParagraphs(Lines lines, List<Line> roles) {
    int numbered = 0;
    for (Line role : roles) {
      int line = role.n() - 1;
      boolean apart = line == 0 || lines.apart(line);
      if (role.role() == Line.Role.TEXT && apart) {
        numbered += ListMarkers.number(lines.body(line)).isPresent() ? 1 : 0;
      }
    }
    return numbered >= 2;
  }
}
