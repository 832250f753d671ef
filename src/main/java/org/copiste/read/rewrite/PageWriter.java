package org.copiste.read.rewrite;

import java.util.List;
import org.copiste.model.Source;

/** Writes changed words into files of one format. Writers have no state. */
public interface PageWriter {

  /**
   * Changes words and lines; all else stays as it is.
   *
   * @param markup the characters of the file without byte-order mark
   * @param source what was read from it
   * @param changes of its lines in reading order
   * @return the characters of the changed file. A change that the file has no place for is left out
   * @throws IllegalArgumentException if the file is not the one that was read
   */
  String write(String markup, Source source, List<LineChange> changes);
}
