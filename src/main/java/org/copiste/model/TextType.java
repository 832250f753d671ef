package org.copiste.model;

/** The genre of a text, as far as it decides which parts are looked for. */
public enum TextType {
  /** A letter: it has an opener and a closer. */
  LETTER,
  /** Any other text, such as an article, a speech, minutes or a chapter. */
  PROSE,
  /** Decided from the text itself. */
  AUTO
}
