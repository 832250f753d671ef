package org.copiste.language;

/**
 * One morphological analysis of a word form.
 *
 * @param lemma the dictionary's base form
 * @param tag its part of speech in the dictionary's own notation, such as {@code N m s}, {@code V
 *     avoir ind pres 3 s}, {@code Z m sp} for a proper noun
 */
public record Analysis(String lemma, String tag) {

  /** Whether it is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("Z");
  }
}
