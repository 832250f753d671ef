package org.copiste.structure.note;

import java.util.List;

/**
 * Notes that stand together at a page's foot or at the end of the text.
 *
 * @param notes the notes that begin here
 * @param atEnd whether they stand together at the end and not at a page's foot
 * @param firstLine its first line
 * @param lastLine its last line
 * @param textFrom offset at which the text begins that may call them
 * @param textTo offset at which this text ends
 */
public record NoteZone(
    List<RawNote> notes, boolean atEnd, int firstLine, int lastLine, int textFrom, int textTo) {

  /** Copies the notes. */
  public NoteZone {
    notes = List.copyOf(notes);
  }
}
