package org.copiste.structure;

import java.util.List;

/**
 * Notes that stand together at a page's foot or at the end.
 *
 * @param notes the notes that begin here
 * @param atEnd whether they stand together at the end and not at a page's foot
 * @param firstLine its first line
 * @param lastLine its last line
 * @param textFrom offset at which the text begins that may call them
 * @param textTo offset at which this text ends
 */
record Zone(
    List<ZoneNote> notes, boolean atEnd, int firstLine, int lastLine, int textFrom, int textTo) {

  /** Copies the notes. */
  Zone {
    notes = List.copyOf(notes);
  }
}
