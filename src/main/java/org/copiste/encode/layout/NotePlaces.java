package org.copiste.encode.layout;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Span;

/**
 * Which notes stand behind the text, where a {@code ref} points to them: all of them if that is
 * wanted, and otherwise those whose call stands inside a name or a date, of which a note is no
 * part.
 */
public final class NotePlaces {
  private final Set<Note> behind = Collections.newSetFromMap(new IdentityHashMap<>());

  public NotePlaces(Document document, NoteStyle style) {
    for (Note note : document.notes()) {
      if (style == NoteStyle.REF || isInsideName(document, note.call())) {
        behind.add(note);
      }
    }
  }

  /** Whether a note of the document stands behind the text. */
  public boolean isBehind(Note note) {
    return behind.contains(note);
  }

  private static boolean isInsideName(Document document, Optional<Span> call) {
    return call.filter(
            at ->
                document.mentions().stream()
                    .map(Mention::at)
                    .anyMatch(name -> name.start() < at.start() && at.end() < name.end()))
        .isPresent();
  }
}
