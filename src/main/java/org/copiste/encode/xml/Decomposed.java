package org.copiste.encode.xml;

import java.text.Normalizer;

/**
 * Text whose letters and accents are apart throughout (Unicode form NFD), as some engines write it.
 * By the Unicode standard it is the same text as the composed one, so that the TEI has that, the
 * header names the form, and restoring takes the letters apart again.
 */
public final class Decomposed {
  /** The form as the header names it. */
  public static final String NFD = "NFD";

  private Decomposed() {}

  /** Whether a text is in this form, and not in the composed one as well. */
  public static boolean is(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFD)
        && !Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /** A part of a text with accents on their letters. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A part of a text with accents apart. */
  public static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
