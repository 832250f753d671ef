package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Line;
import org.copiste.model.LineMap;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Source;

/**
 * Notes that stand together, and the stretch of text that can call them.
 *
 * @param first index of its first note
 * @param last index of its last note
 * @param from offset at which the text begins that can call them
 * @param to offset at which it ends
 * @param page index of the page on which the notes stand
 * @param atEnd whether they stand together at the end
 */
record NoteGroup(int first, int last, int from, int to, int page, boolean atEnd) {

  /** Groups the notes, in their order: text between two notes begins a new group. */
  static List<NoteGroup> group(
      Source source, List<Line> lines, List<Page> pages, List<Note> notes) {
    List<NoteGroup> groups = new ArrayList<>();
    LineMap map = source.lines();
    int[] textUpTo = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      textUpTo[i + 1] = textUpTo[i] + (lines.get(i).role() == Line.Role.TEXT ? 1 : 0);
    }
    int i = 0;
    int footFrom = 0;
    int endFrom = 0;
    int page = 0;
    while (i < notes.size()) {
      boolean atEnd = notes.get(i).place().equals("end");
      int last = i;
      while (last + 1 < notes.size()
          && notes.get(last + 1).place().equals(notes.get(i).place())
          && noText(map, textUpTo, firstEnd(notes.get(last)), start(notes.get(last + 1)))) {
        last++;
      }
      int to = start(notes.get(i));
      while (page + 1 < pages.size() && pages.get(page + 1).at().start() <= to) {
        page++;
      }
      groups.add(new NoteGroup(i, last, atEnd ? endFrom : footFrom, to, page, atEnd));
      footFrom = firstEnd(notes.get(last));
      endFrom = atEnd ? footFrom : endFrom;
      i = last + 1;
    }
    return groups;
  }

  private static boolean noText(LineMap map, int[] textUpTo, int from, int to) {
    int a = map.lineAt(Math.max(0, from - 1));
    int b = map.lineAt(to);
    return a >= b || textUpTo[b - 1] - textUpTo[a] == 0;
  }

  private static int start(Note note) {
    return note.label().map(l -> l.start()).orElse(note.body().get(0).start());
  }

  /** Where the first piece of a note ends: the text between its pieces can call the next notes. */
  private static int firstEnd(Note note) {
    return note.body().get(0).end();
  }
}
