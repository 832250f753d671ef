package org.copiste.validate.clearance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** Identifiers and what points to them. A pointer may stand before its target. */
final class Pointers {
  private static final List<String> ATTRIBUTES =
      List.of("ref", "target", "resp", "who", "corresp", "ana", "source", "scheme", "ed");

  private static final Map<String, Set<String>> NAMED =
      Map.of(
          "persName", Set.of("person", "personGrp", "respStmt"),
          "placeName", Set.of("place"),
          "orgName", Set.of("org"));

  private static final Set<String> ANSWERABLE =
      Set.of(
          "respStmt",
          "editor",
          "author",
          "person",
          "org",
          "application",
          "persName",
          "name",
          "orgName");

  private static final Set<String> ANYTHING = Set.of();

  private final Map<String, String> elements = new HashMap<>();
  private final List<Pointer> pointers = new ArrayList<>();

  private record Pointer(String id, Set<String> targets) {}

  /** An identifier and the name of its element, empty outside TEI. */
  void define(String id, String element) throws Doubt {
    if (id.strip().length() < id.length() || elements.put(id, element) != null) {
      throw new Doubt("id");
    }
  }

  /** The pointers of a TEI element. */
  void read(String element, Attributes attributes) {
    for (String name : ATTRIBUTES) {
      String value = attributes.getValue("", name);
      if (value != null && value.indexOf('#') >= 0) {
        read(value, targets(element, name, value));
      }
    }
  }

  private static Set<String> targets(String element, String attribute, String value) {
    if (attribute.equals("resp")) {
      return ANSWERABLE;
    }
    return attribute.equals("ref") && value.startsWith("#")
        ? NAMED.getOrDefault(element, ANYTHING)
        : ANYTHING;
  }

  private void read(String value, Set<String> targets) {
    for (String token : Clearance.tokens(value)) {
      if (token.startsWith("#")) {
        pointers.add(new Pointer(token.substring(1), targets));
      }
    }
  }

  /** To be asked at the end of the document. */
  void check() throws Doubt {
    for (Pointer pointer : pointers) {
      String element = elements.get(pointer.id());
      if (element == null
          || !(pointer.targets().isEmpty() || pointer.targets().contains(element))) {
        throw new Doubt("pointer");
      }
    }
  }
}
