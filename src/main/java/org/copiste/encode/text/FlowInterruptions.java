package org.copiste.encode.text;

import java.util.List;
import org.copiste.model.Note;

/** Writes what stands between the characters of a flow but does not belong to it. */
interface FlowInterruptions {

  /** Writes everything before an offset that has not been written yet. */
  void upTo(int offset, FlowWriter flow);

  /**
   * Writes a note at its call.
   *
   * @param names of layout that its element must point to
   */
  void note(Note note, List<String> names);
}
