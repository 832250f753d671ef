package org.copiste.validate.precheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that of several descriptions of letters each is named by a division of the text. */
final class Letters {
  private final List<Optional<String>> descriptions = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  /** Adds a {@code correspDesc} with its identifier. */
  void describe(Optional<String> id) {
    descriptions.add(id);
  }

  /** Adds the value of a division's {@code decls}. */
  void declare(String decls) {
    ProfilePrecheck.tokens(decls).forEach(named::add);
  }

  /** To be called at the end of the document. */
  void check() throws PossibleViolation {
    for (Optional<String> id : descriptions) {
      if (descriptions.size() > 1 && id.filter(i -> named.contains("#" + i)).isEmpty()) {
        throw new PossibleViolation("letter-placed");
      }
    }
  }
}
