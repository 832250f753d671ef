package org.copiste.validate.precheck;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Compares the languages listed in the header with those used in the text. */
final class Languages {
  private static final Set<String> NEVER_LISTED = Set.of("", "und", "zxx");

  private final Set<String> listed = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** Adds a language that the header lists. */
  void list(Optional<String> tag) {
    tag.filter(t -> !t.isEmpty()).map(Languages::primary).ifPresent(listed::add);
  }

  /** Adds a language that is in force somewhere in the text. */
  void use(Optional<String> tag) {
    tag.map(Languages::primary).ifPresent(used::add);
  }

  /** To be called at the end of the document. */
  void check() throws PossibleViolation {
    used.removeAll(listed);
    used.removeAll(NEVER_LISTED);
    if (!listed.isEmpty() && !used.isEmpty()) {
      throw new PossibleViolation("language-declared");
    }
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
