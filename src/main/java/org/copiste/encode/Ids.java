package org.copiste.encode;

import java.text.Normalizer;
import java.util.Locale;

/** XML names for people who answer for something. */
final class Ids {
  private Ids() {}

  /** An XML name derived from a person's name or initials; the same name gives the same one. */
  static String person(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String id =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "x" : Character.isLetter(id.codePointAt(0)) ? id : "r-" + id;
  }
}
