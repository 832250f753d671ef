package org.copiste.encode;

/** Where notes are written. */
public enum NoteStyle {
  /** Each note at its call. */
  INLINE,
  /** A pointer at the call, the notes together at the end. */
  REF
}
