package org.copiste.validate.clearance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The languages that the header lists and those that the text uses. */
final class Languages {
  private static final Set<String> NEED_NO_LIST = Set.of("", "und", "zxx");

  private final Set<String> listed = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** A language of the header. */
  void list(Optional<String> tag) {
    tag.filter(t -> !t.isEmpty()).map(Languages::primary).ifPresent(listed::add);
  }

  /** A language that holds somewhere in the text. */
  void use(Optional<String> tag) {
    tag.map(Languages::primary).ifPresent(used::add);
  }

  /** To be asked at the end of the document. */
  void check() throws Doubt {
    used.removeAll(listed);
    used.removeAll(NEED_NO_LIST);
    if (!listed.isEmpty() && !used.isEmpty()) {
      throw new Doubt("language-declared");
    }
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
