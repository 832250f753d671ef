package org.copiste.structure;

/** What sort of text a document is, as far as its parts are concerned. */
public enum TextType {
  /** A letter: it has an opener and a closer. */
  LETTER,
  /** Any other text: an article, a speech, minutes, a chapter. */
  PROSE,
  /** The text itself decides. */
  AUTO
}
