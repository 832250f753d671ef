package org.copiste.encode.layout;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Page;
import org.copiste.model.Span;

/**
 * The number of each note in the TEI. Normally this is the note's own number. If another note on
 * the same page has that number, as in a text that numbers its notes anew on every page without
 * marking the pages, a suffix distinguishes them: {@code 1}, {@code 1-2}, {@code 1-3}.
 */
public final class NoteNumbers {
  private final List<Page> pages;
  private final NotePlaces places;
  private final TreeMap<Integer, Note> bodies = new TreeMap<>();
  private final Map<Note, String> numbers = new IdentityHashMap<>();

  public NoteNumbers(Document document, NoteStyle style) {
    this.pages = document.pages();
    this.places = new NotePlaces(document, style);
    for (Note note : document.notes()) {
      note.body().forEach(part -> bodies.put(part.start(), note));
    }
    Set<List<Object>> taken = new HashSet<>();
    for (Note note : document.notes()) {
      int page = page(note);
      String number = note.n();
      for (int times = 2; !taken.add(List.of(page, note.place(), number)); times++) {
        number = note.n() + "-" + times;
      }
      numbers.put(note, number);
    }
  }

  /** The value of the attribute {@code n}. */
  public String of(Note note) {
    return numbers.getOrDefault(note, note.n());
  }

  /** Whether the note has the same number in the TEI and in the document. */
  public boolean isOwn(Note note) {
    return of(note).equals(note.n());
  }

  /** The note whose body contains an offset. */
  Optional<Note> noteAt(int offset) {
    Map.Entry<Integer, Note> before = bodies.floorEntry(offset);
    return Optional.ofNullable(before)
        .map(Map.Entry::getValue)
        .filter(note -> note.body().stream().anyMatch(part -> part.contains(offset)));
  }

  /** Index of the page that contains an offset; 0 if there are no pages. */
  public int pageAt(int offset) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pages.get(middle).at().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The page on which the TEI has the note: that of its call, where page breaks inside notes do not
   * count. A note without a call stays where it stands, or goes to the end with others.
   */
  private int page(Note note) {
    boolean behind = places.isBehind(note);
    Optional<Note> outer = Optional.of(note);
    for (int depth = 0; depth <= bodies.size(); depth++) {
      Optional<Span> call = outer.get().call();
      if (call.isEmpty()) {
        Span first = outer.get().label().orElse(outer.get().body().get(0));
        return behind ? lastPage() : pageAt(first.start());
      }
      Optional<Note> next = noteAt(call.get().start());
      if (next.isEmpty()) {
        return pageAt(call.get().start());
      }
      if (behind) {
        return lastPage();
      }
      outer = next;
    }
    return lastPage();
  }

  private int lastPage() {
    return Math.max(0, pages.size() - 1);
  }
}
