package org.copiste.entities.name;

import org.copiste.language.text.Fold;
import org.copiste.model.Mention;

/**
 * Identifiers for what no authority file lists. They follow from the name alone, so that documents
 * which do not know of each other give one person one identifier.
 */
public final class NewNames {
  private NewNames() {}

  /** The identifier of a name: its type and its folded letters and digits, joined by hyphens. */
  public static String id(Mention.Type type, String name) {
    StringBuilder id =
        new StringBuilder(
            switch (type) {
              case PERSON -> "pers";
              case PLACE -> "place";
              default -> "org";
            });
    boolean gap = true;
    for (char c : Fold.of(name).toCharArray()) {
      boolean kept = Character.isLetterOrDigit(c);
      if (kept && gap) {
        id.append('-');
      }
      if (kept) {
        id.append(c);
      }
      gap = !kept;
    }
    return id.toString();
  }
}
