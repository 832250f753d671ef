package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Line;
import org.copiste.model.Note;
import org.copiste.model.Span;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/**
 * Reports lines that begin with a label like those of the document's notes and were nevertheless
 * taken for text or for part of another note: a person should look at them.
 *
 * <p>A line set apart is reported for its label alone. A line inside a paragraph or a note is
 * reported only if its sign or number is missing among the notes around it, because lines of prose
 * may begin with a number, too.
 */
public final class PossibleNotes {
  /** Most lines of a paragraph that may be a note; set by hand. */
  private static final int LONGEST = 6;

  private final Lines lines;
  private final Set<NoteLabel.Style> styles = EnumSet.noneOf(NoteLabel.Style.class);

  /** The number or sign of the note that begins on a line. */
  private final TreeMap<Integer, String> begun = new TreeMap<>();

  /** Prepares for a document with these notes. */
  public PossibleNotes(Lines lines, List<Note> notes) {
    this.lines = lines;
    for (Note note : notes) {
      int line = lines.lineAt(note.label().map(Span::start).orElse(note.body().get(0).start()));
      begun.put(line, note.n());
      NoteLabel.of(lines, line).ifPresent(label -> styles.add(label.style()));
    }
  }

  /** The remarks {@code possible-note}, in the order of the text. */
  public List<Diagnostic> find(List<Line> roles, List<Block> blocks) {
    Set<Integer> explained = explained(blocks);
    Map<Integer, NoteLabel> unread = new TreeMap<>();
    for (Line role : roles) {
      int line = role.n() - 1;
      boolean open = role.role() == Line.Role.TEXT && !explained.contains(line);
      boolean inside = role.role() == Line.Role.NOTE && !begun.containsKey(line);
      if (open || inside) {
        NoteLabel.of(lines, line).filter(l -> !l.misread()).ifPresent(l -> unread.put(line, l));
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    Map<Integer, Line.Role> roleOf = new HashMap<>();
    roles.forEach(role -> roleOf.put(role.n() - 1, role.role()));
    unread.forEach(
        (line, label) -> {
          boolean text = roleOf.get(line) == Line.Role.TEXT;
          if ((text && apart(line) && likely(line, label, unread)) || isMissing(line, label)) {
            found.add(
                Diagnostic.info(
                    "possible-note",
                    lines.first(line),
                    text
                        ? "These lines begin like a note but are left in the text."
                        : "This line begins like a note but is left in the note before it."));
          }
        });
    return found;
  }

  private Set<Integer> explained(List<Block> blocks) {
    Set<String> numbers = new HashSet<>();
    blocks.forEach(block -> block.n().ifPresent(n -> numbers.add(block.kind() + n)));
    Set<Integer> explained = new HashSet<>();
    for (Block block : blocks) {
      boolean alone =
          block
              .n()
              .filter(n -> n.matches("\\d{1,4}"))
              .map(Integer::parseInt)
              .filter(n -> !numbers.contains("" + block.kind() + (n - 1)))
              .filter(n -> !numbers.contains("" + block.kind() + (n + 1)))
              .isPresent();
      boolean marked = block.kind() != Block.Kind.P || block.n().isPresent();
      if (marked && !alone) {
        explained.add(lines.lineAt(block.at().start()));
      }
    }
    return explained;
  }

  private boolean apart(int line) {
    return line == 0 || lines.apart(line);
  }

  /**
   * Whether a short paragraph begins as the notes do or, if there are none, is the first of two
   * that count from 1.
   */
  private boolean likely(int line, NoteLabel label, Map<Integer, NoteLabel> unread) {
    if (!brief(line)) {
      return false;
    }
    if (styles.contains(label.style())) {
      return true;
    }
    boolean first = styles.isEmpty() && label.number() == 1 && label.style() != NoteLabel.Style.DOT;
    for (int next = line + 1; first && next <= line + LONGEST; next++) {
      if (unread.containsKey(next)) {
        NoteLabel other = unread.get(next);
        return other.number() == 2 && other.style() == label.style();
      }
    }
    return false;
  }

  /** Whether a label fits between the note before and the note after, and is neither of them. */
  private boolean isMissing(int line, NoteLabel label) {
    if (!styles.contains(label.style()) || lines.width(line) <= label.at().length()) {
      return false;
    }
    if (label.isSign()) {
      return label.style() == NoteLabel.Style.SIGN;
    }
    int before = number(Optional.ofNullable(begun.floorEntry(line)));
    int after = number(Optional.ofNullable(begun.higherEntry(line)));
    int n = label.number();
    return (n == before + 1 && n != after) || (n == 1 && after == 2);
  }

  private static int number(Optional<Map.Entry<Integer, String>> entry) {
    String n = entry.map(Map.Entry::getValue).orElse("0");
    return n.matches("\\d{1,6}") ? Integer.parseInt(n) : 0;
  }

  private boolean brief(int line) {
    int end = line;
    while (end < lines.count()
        && end <= line + LONGEST
        && !lines.blank(end)
        && (end == line || !lines.apart(end))) {
      boolean over = end > line && LineShape.ending(lines.body(end - 1)) == LineShape.Ending.STOP;
      if (over && LineShape.startsLower(lines.body(end))) {
        return true;
      }
      end++;
    }
    return end <= line + LONGEST;
  }
}
