package org.copiste.entities.authority;

import org.copiste.language.text.Fold;
import org.copiste.language.text.XmlNames;
import org.copiste.model.Mention;

/**
 * Identifiers for entities that no authority file lists. They follow from the name alone, so that
 * one person has one identifier in documents that are encoded independently.
 */
public final class DerivedId {
  private DerivedId() {}

  /** The identifier of a name: its type, then its folded letters and digits, joined by hyphens. */
  public static String of(Mention.Type type, String name) {
    String id =
        switch (type) {
          case PERSON -> "pers";
          case PLACE -> "place";
          default -> "org";
        };
    String words = XmlNames.hyphenated(Fold.of(name));
    return words.isEmpty() ? id : id + "-" + words;
  }
}
