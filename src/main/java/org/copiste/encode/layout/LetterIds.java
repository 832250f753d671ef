package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.Letter;

/** The identifiers of letters: of the divisions that hold them, and of their descriptions. */
public final class LetterIds {
  private final Map<Letter, String> divisions = new IdentityHashMap<>();
  private final Map<Letter, String> descriptions = new IdentityHashMap<>();
  private final Map<Letter, String> sentWith = new IdentityHashMap<>();

  LetterIds(List<Letter> letters) {
    int count = 0;
    int enclosures = 0;
    String last = "";
    for (Letter letter : letters) {
      boolean own = letter.kind() == Letter.Kind.LETTER;
      String id = letter.kind().label() + "-" + (own ? ++count : ++enclosures);
      if (letters.size() > 1) {
        divisions.put(letter, id);
      }
      if (letter.correspondence().isPresent()) {
        descriptions.put(letter, "corresp-" + (descriptions.size() + 1));
      }
      if (own) {
        last = id;
      } else if (!last.isEmpty()) {
        sentWith.put(letter, last);
      }
    }
  }

  /** All of them. */
  List<String> all() {
    List<String> all = new ArrayList<>(divisions.values());
    all.addAll(descriptions.values());
    return all;
  }

  /** The identifier of a letter's {@code div}; empty if the document has no other letter. */
  public Optional<String> division(Letter letter) {
    return Optional.ofNullable(divisions.get(letter));
  }

  /** The identifier of a letter's {@code correspDesc}; empty if it has none. */
  public Optional<String> description(Letter letter) {
    return Optional.ofNullable(descriptions.get(letter));
  }

  /** The identifier of the {@code div} of the letter that an enclosure was sent with. */
  public Optional<String> sentWith(Letter enclosure) {
    return Optional.ofNullable(sentWith.get(enclosure));
  }
}
