package org.copiste.structure.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Note;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks;

/** Builds the notes of the zones, still without their calls. */
public final class NoteBuilder {
  /** Fewer lines of notes than this do not show how long a full one is. */
  private static final int FEW_LINES = 10;

  private final Lines lines;
  private final Set<Integer> interruptions;
  private final ParagraphBreaks breaks;

  /**
   * Prepares.
   *
   * @param interruptions the indexes of lines that are text or furniture: a note's body is cut
   *     there
   * @param measure characters in a full line of the running text
   */
  public NoteBuilder(Lines lines, List<NoteZone> zones, Set<Integer> interruptions, int measure) {
    this.lines = lines;
    this.interruptions = interruptions;
    List<Integer> members = new ArrayList<>();
    for (NoteZone zone : zones) {
      zone.notes().forEach(note -> members.addAll(note.lines()));
    }
    this.breaks = new ParagraphBreaks(lines, members, members.size() < FEW_LINES ? measure : 0);
  }

  /** The note without a call, and so with probability 0. */
  public Note build(RawNote note, String n, boolean atEnd) {
    List<Span> body = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    List<Integer> at = note.lines();
    int before = -1;
    for (int line : at) {
      Span text = note.text(lines, line);
      if (text.isEmpty()) {
        continue;
      }
      boolean cut = before >= 0 && interrupted(before, line);
      if (before < 0 || begins(before, line, cut)) {
        paragraphs.add(text.start());
      }
      if (body.isEmpty() || cut) {
        body.add(text);
      } else {
        body.set(body.size() - 1, body.get(body.size() - 1).cover(text));
      }
      before = line;
    }
    Span labelAt = note.label().at();
    Optional<Span> label = Optional.of(labelAt);
    if (body.isEmpty()) {
      body.add(labelAt);
      paragraphs.add(labelAt.start());
      label = Optional.empty();
    }
    return new Note(
        n, label, Optional.empty(), body, paragraphs, place(atEnd), Optional.empty(), 0);
  }

  private static String place(boolean atEnd) {
    return atEnd ? "end" : "bottom";
  }

  private boolean begins(int before, int line, boolean cut) {
    ParagraphBreaks.Between between =
        cut
            ? ParagraphBreaks.Between.PAGE
            : line > before + 1 || lines.apart(line)
                ? ParagraphBreaks.Between.BLANK
                : ParagraphBreaks.Between.NOTHING;
    return breaks.isBreak(before, line, between);
  }

  private boolean interrupted(int before, int line) {
    for (int i = before + 1; i < line; i++) {
      if (interruptions.contains(i)) {
        return true;
      }
    }
    return false;
  }
}
