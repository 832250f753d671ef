package org.copiste.encode.text;

import org.copiste.model.Note;

/** What stands between the characters of a flow without being part of it. */
interface FlowInterruptions {

  /** Writes everything that stands before an offset and was not written yet. */
  void upTo(int offset, FlowWriter flow);

  /** Writes a note at its call. */
  void note(Note note);
}
