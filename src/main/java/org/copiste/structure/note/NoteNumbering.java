package org.copiste.structure.note;

import java.util.ArrayList;
import java.util.List;
import org.copiste.structure.line.NoteLabel;

/**
 * Resolves the numbers of notes labelled with asterisks: where as many numbers are missing as there
 * are asterisks in a row, these are their numbers. Elsewhere the sign remains.
 */
public final class NoteNumbering {
  private NoteNumbering() {}

  /** The number or sign of each note, in order. */
  public static List<String> of(List<RawNote> notes) {
    List<String> n = new ArrayList<>();
    for (RawNote note : notes) {
      NoteLabel label = note.label();
      n.add(label.isSign() ? label.sign() : Integer.toString(label.number()));
    }
    int i = 0;
    while (i < notes.size()) {
      if (!isAsterisk(notes.get(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < notes.size() && isAsterisk(notes.get(end))) {
        end++;
      }
      int before = i == 0 ? 0 : notes.get(i - 1).label().number();
      boolean known = i == 0 || before > 0;
      boolean fits = end < notes.size() && notes.get(end).label().number() == before + end - i + 1;
      if (known && fits) {
        for (int k = i; k < end; k++) {
          n.set(k, Integer.toString(before + k - i + 1));
        }
      }
      i = end;
    }
    return n;
  }

  private static boolean isAsterisk(RawNote note) {
    return note.label().sign().equals("*");
  }
}
