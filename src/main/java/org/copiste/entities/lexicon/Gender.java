package org.copiste.entities.lexicon;

/** What a forename or a title says of the person's sex. */
public enum Gender {
  /** A woman. */
  FEMININE,
  /** A man. */
  MASCULINE,
  /** Either, or nothing is known. */
  UNKNOWN
}
