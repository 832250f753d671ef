package org.copiste.encode.check;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.copiste.encode.layout.NotePlaces;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;

/**
 * When each character is written. A note follows the last character of its call, in whatever text
 * that stands; a note without a call and a piece of furniture stand in the running text where they
 * begin; notes to which the text points follow it.
 */
final class WritingOrder {
  private static final int[] RUNNING_TEXT = {};

  private final TextOwners owners;
  private final Map<Object, int[]> begun = new IdentityHashMap<>();

  /** For a document whose notes do not call each other in a circle. */
  WritingOrder(Document document, NoteStyle style) {
    this.owners = new TextOwners(document);
    for (Markup markup : document.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        begun.put(markup, new int[] {markup.at().start()});
      }
    }
    NotePlaces places = new NotePlaces(document, style);
    int end = document.source().text().length();
    for (Note note : document.notes()) {
      if (places.isBehind(note)) {
        begun.put(note, new int[] {end++});
      } else {
        begin(note);
      }
    }
  }

  /** Notes the offsets after which a note is written, from the running text inwards. */
  private int[] begin(Note note) {
    int[] known = begun.get(note);
    if (known == null) {
      known =
          note.call()
              .map(call -> place(ownerAt(call.start()), call.end() - 1))
              .orElseGet(() -> new int[] {note.label().orElse(note.body().get(0)).start()});
      begun.put(note, known);
    }
    return known;
  }

  private Object ownerAt(int offset) {
    if (owners.noteAt(offset).isPresent()) {
      Note outer = owners.noteAt(offset).get();
      begin(outer);
      return outer;
    }
    return owners.furnitureAt(offset).<Object>map(furniture -> furniture).orElse(RUNNING_TEXT);
  }

  /**
   * Whether a character is written before another one (negative) or after it (positive).
   *
   * @param owner the note or piece of furniture that has the character; anything else is running
   *     text
   * @param other likewise for the other character
   */
  int compare(Object owner, int offset, Object other, int otherOffset) {
    return Arrays.compare(place(owner, offset), place(other, otherOffset));
  }

  private int[] place(Object owner, int offset) {
    int[] outside = begun.getOrDefault(owner, RUNNING_TEXT);
    int[] place = Arrays.copyOf(outside, outside.length + 1);
    place[outside.length] = offset;
    return place;
  }
}
