package org.copiste.model;

/** Which spellings count as correct. */
public enum SpellingMode {
  /** Only present-day spelling; older forms are modernised. */
  MODERN,
  /** Older spelling as well as present-day spelling; nothing is modernised. */
  PERIOD
}
