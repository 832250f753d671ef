package org.copiste.validate.clearance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** The numbers of pages, lines and notes. A note that is kept elsewhere counts at its call. */
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

  /** A text begins: pages are counted anew. */
  void text() {
    text++;
  }

  /** A page break outside notes. */
  void page(String n, boolean inText) throws Doubt {
    Optional<Integer> read = read(n);
    int here = inText ? text : 0;
    boolean follows = here > 0 && here == textOfPage;
    if (follows && read.isPresent() && number.isPresent() && read.get() <= number.get()) {
      throw new Doubt("page-order");
    }
    page++;
    number = read;
    textOfPage = here;
  }

  /** Whether this is surely a number from 1. */
  static boolean positive(String n) {
    return POSITIVE.matcher(n).matches();
  }

  private static Optional<Integer> read(String n) throws Doubt {
    if (positive(n)) {
      return Optional.of(Integer.valueOf(n));
    }
    if (MAYBE_POSITIVE.matcher(n).matches()) {
      throw new Doubt("page-order");
    }
    return Optional.empty();
  }

  /** A reference, which may call a note. */
  void reference(String target) throws Doubt {
    if (target.equals("#")) {
      throw new Doubt("note-once");
    }
    if (target.startsWith("#")) {
      calls.putIfAbsent(target.substring(1), page);
    }
  }

  /** A note of the text. */
  void note(Attributes attributes, Optional<String> id) throws Doubt {
    Optional<String> place = Optional.ofNullable(attributes.getValue("", "place"));
    String n = attributes.getValue("", "n");
    if (n != null) {
      notes.add(new Note(id, page, place, n));
    } else if (place.isPresent()) {
      for (String token : Clearance.tokens(place.get())) {
        if (token.equals("bottom") || token.equals("end") || token.equals("foot")) {
          throw new Doubt("note-numbered");
        }
      }
    }
  }

  /** To be asked at the end of the document. */
  void check() throws Doubt {
    Set<String> seen = new HashSet<>();
    for (Note note : notes) {
      int at = note.id().map(calls::get).orElse(note.page());
      String key = at + note.place().map(place -> " " + place).orElse("") + " " + note.n();
      if (!seen.add(key)) {
        throw new Doubt("note-once");
      }
    }
  }
}
