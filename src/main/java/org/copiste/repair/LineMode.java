package org.copiste.repair;

/** What becomes of the line ends when the repaired text is written. */
public enum LineMode {
  /** One line out for each line in; a word divided at a line's end stays divided. */
  KEEP,
  /** A divided word is put together on its first line. */
  JOIN
}
