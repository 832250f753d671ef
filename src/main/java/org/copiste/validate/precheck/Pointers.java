package org.copiste.validate.precheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** Checks that local pointers have a target of the right kind. A target may follow its pointer. */
final class Pointers {
  private static final List<String> ATTRIBUTES =
      List.of(
          "ref",
          "target",
          "resp",
          "who",
          "corresp",
          "decls",
          "ana",
          "source",
          "scheme",
          "ed",
          "facs",
          "rendition");

  private static final Map<String, Set<String>> TARGETS_OF_NAMES =
      Map.of(
          "persName", Set.of("person", "personGrp", "respStmt"),
          "placeName", Set.of("place"),
          "orgName", Set.of("org"));

  private static final Map<String, Set<String>> TARGETS_OF_FACS =
      Map.of("pb", Set.of("surface"), "lb", Set.of("zone"));

  private static final Set<String> TARGETS_OF_RESP =
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

  /** How the division of a letter is called among the targets. */
  static final String LETTER = "div of a letter";

  /** How whatever stands in an unverified list is called among the targets. */
  static final String UNVERIFIED = "in an unverified list";

  private static final Set<String> ANY_TARGET = Set.of();

  private final Map<String, String> elements = new HashMap<>();
  private final List<Pointer> pointers = new ArrayList<>();

  private record Pointer(String id, Set<String> targets) {}

  /** Adds an identifier with the name of its element, which is empty outside the TEI namespace. */
  void define(String id, String element) throws PossibleViolation {
    if (id.strip().length() < id.length() || elements.put(id, element) != null) {
      throw new PossibleViolation("id");
    }
  }

  /** Adds the pointers of a TEI element. */
  void read(String element, Attributes attributes) {
    for (String name : ATTRIBUTES) {
      String value = attributes.getValue("", name);
      if (value != null && value.indexOf('#') >= 0) {
        read(value, targets(element, name));
      }
    }
  }

  private static Set<String> targets(String element, String attribute) {
    if (attribute.equals("resp")) {
      return TARGETS_OF_RESP;
    }
    if (element.equals("corr") && attribute.equals("ana")) {
      return Set.of("category");
    }
    if (attribute.equals("rendition")) {
      return Set.of("rendition");
    }
    if (attribute.equals("facs")) {
      return TARGETS_OF_FACS.getOrDefault(element, ANY_TARGET);
    }
    if (element.equals("div") && attribute.equals("decls")) {
      return Set.of("correspDesc");
    }
    if (element.equals("div") && attribute.equals("corresp")) {
      return Set.of(LETTER);
    }
    return attribute.equals("ref")
        ? TARGETS_OF_NAMES.getOrDefault(element, ANY_TARGET)
        : ANY_TARGET;
  }

  private void read(String value, Set<String> targets) {
    for (String token : ProfilePrecheck.tokens(value)) {
      if (token.startsWith("#")) {
        pointers.add(new Pointer(token.substring(1), targets));
      }
    }
  }

  /** To be called at the end of the document. */
  void check() throws PossibleViolation {
    for (Pointer pointer : pointers) {
      String element = elements.get(pointer.id());
      if (element == null
          || !(pointer.targets().isEmpty() || pointer.targets().contains(element))) {
        throw new PossibleViolation("pointer");
      }
    }
  }
}
