package org.copiste.batch;

/** What happens to results that exist already. */
public enum OverwritePolicy {
  /** Results that are up to date are skipped; files that Copiste did not write are left alone. */
  KEEP,
  /** Every result is made anew and replaces what is there ({@code --fresh}). */
  REPLACE
}
