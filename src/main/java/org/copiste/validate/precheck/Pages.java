package org.copiste.validate.precheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * Checks the numbers of pages, lines and notes. A note that is encoded away from its call belongs
 * to the page of the call.
 */
final class Pages {
  private static final Pattern POSITIVE = Pattern.compile("0*[1-9][0-9]{0,8}");
  private static final Pattern MAYBE_POSITIVE = Pattern.compile("[0-9+\\s]+");

  private final Map<String, Integer> calls = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private int page;
  private int text;
  private Optional<Integer> number = Optional.empty();
  private int textOfPage;

  private record Note(Optional<String> id, int page, Optional<String> place, String n) {}

  /** Begins a text, in which page numbers start afresh. */
  void text() {
    text++;
  }

  /** Adds a page break that is not inside a note. */
  void page(String n, boolean inText) throws PossibleViolation {
    Optional<Integer> parsed = parse(n);
    int here = inText ? text : 0;
    boolean follows = here > 0 && here == textOfPage;
    if (follows && parsed.isPresent() && number.isPresent()) {
      boolean anew = parsed.get() == 1 && number.get() > 1;
      if (!anew && parsed.get() <= number.get()) {
        throw new PossibleViolation("page-order");
      }
    }
    page++;
    number = parsed;
    textOfPage = here;
  }

  /** Whether this is certainly a number of at least 1. */
  static boolean positive(String n) {
    return POSITIVE.matcher(n).matches();
  }

  private static Optional<Integer> parse(String n) throws PossibleViolation {
    if (positive(n)) {
      return Optional.of(Integer.valueOf(n));
    }
    if (MAYBE_POSITIVE.matcher(n).matches()) {
      throw new PossibleViolation("page-order");
    }
    return Optional.empty();
  }

  /** Adds a reference, which may be the call of a note. */
  void reference(String target) throws PossibleViolation {
    if (target.equals("#")) {
      throw new PossibleViolation("note-once");
    }
    if (target.startsWith("#")) {
      calls.putIfAbsent(target.substring(1), page);
    }
  }

  /** Adds a note of the text. */
  void note(Attributes attributes, Optional<String> id) throws PossibleViolation {
    Optional<String> place = Optional.ofNullable(attributes.getValue("", "place"));
    String n = attributes.getValue("", "n");
    if (n != null) {
      notes.add(new Note(id, page, place, n));
    } else if (place.isPresent()) {
      for (String token : ProfilePrecheck.tokens(place.get())) {
        if (token.equals("bottom") || token.equals("end") || token.equals("foot")) {
          throw new PossibleViolation("note-numbered");
        }
      }
    }
  }

  /** To be called at the end of the document. */
  void check() throws PossibleViolation {
    Set<String> seen = new HashSet<>();
    for (Note note : notes) {
      int at = note.id().map(calls::get).orElse(note.page());
      String key = at + note.place().map(place -> " " + place).orElse("") + " " + note.n();
      if (!seen.add(key)) {
        throw new PossibleViolation("note-once");
      }
    }
  }
}
