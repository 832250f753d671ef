package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Note;
import org.copiste.model.Span;

/** The paragraphs of a note. */
public final class NoteParagraphs {
  private NoteParagraphs() {}

  /**
   * A note's body, cut where its paragraphs begin; each paragraph in pieces, none of them empty.
   */
  public static List<List<Span>> of(Note note) {
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Integer> starts = note.paragraphs();
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : Integer.MAX_VALUE;
      List<Span> parts = new ArrayList<>();
      for (Span span : note.body()) {
        int a = Math.max(from, span.start());
        int b = Math.min(to, span.end());
        if (a < b) {
          parts.add(new Span(a, b));
        }
      }
      if (!parts.isEmpty()) {
        paragraphs.add(parts);
      }
    }
    return paragraphs;
  }
}
