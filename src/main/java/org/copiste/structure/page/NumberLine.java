package org.copiste.structure.page;

/**
 * A line that may carry the number of a page, read in one way; a line such as {@code - II -} may
 * have several.
 *
 * @param line the line's index
 * @param value the number, at least 1
 * @param script the signs it is written in
 * @param form how it is written
 * @param misread whether letters had to be read as digits
 * @param words the letters that stand beside it, in lower case; empty where none do
 */
record NumberLine(int line, int value, Script script, Form form, boolean misread, String words) {

  /** The signs of a number. */
  enum Script {
    ARABIC,
    ROMAN,
    SMALL_ROMAN
  }

  boolean roman() {
    return script != Script.ARABIC;
  }

  /** How a page's number is written. */
  enum Form {
    /** After the word for a page: {@code [Page 2]}. */
    WORD,
    /** At a page's foot, as the number of the next page: {@code .../2}. */
    NEXT,
    /** Between strokes or points: {@code - 2 -}. */
    ORNATE,
    /** In brackets. */
    BRACKET,
    /** Nothing but the number, perhaps with a full stop. */
    BARE,
    /** At one side of a running head. */
    HEAD
  }
}
