package org.copiste.batch;

/** What is done about results that exist already. */
public enum Freshness {
  /** What is up to date is passed over; what Copiste did not write is left alone. */
  KEEP,
  /** Everything is made again and replaced ({@code --fresh}). */
  ANEW
}
