package org.copiste.model;

/** Where the TEI holds the text of a note. */
public enum NoteStyle {
  /** Each note where it is called. */
  INLINE,
  /** A pointer where the note is called; all notes together at the end of the text. */
  REF
}
