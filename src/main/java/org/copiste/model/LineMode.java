package org.copiste.model;

/** What happens to words divided at a line's end when repaired text is written. */
public enum LineMode {
  /** They stay divided: each line of the source gives one line of output. */
  KEEP,
  /** They are joined on the line on which they begin. */
  JOIN
}
