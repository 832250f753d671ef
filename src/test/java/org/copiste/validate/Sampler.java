package org.copiste.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Generates random documents that a RELAX NG grammar allows, from the simplified form that Jing
 * outputs. The same seed gives the same document.
 */
final class Sampler {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int FAR = 1_000_000;

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Integer> depth = new HashMap<>();
  private final Random random;
  private int identifiers;
  private int budget;
  private int level;

  Sampler(Element grammar, long seed) {
    random = new Random(seed);
    for (Element child : children(grammar)) {
      if (child.getTagName().equals("define")) {
        definitions.put(child.getAttribute("name"), children(child).get(0));
      }
    }
    measure();
  }

  /** The names of the definitions, each of one element, in order. */
  List<String> definitions() {
    return definitions.keySet().stream().sorted().toList();
  }

  /** An element, by its definition, with at least roughly this many descendants. */
  String element(String definition, int elements) {
    budget = elements;
    identifiers = 0;
    return element(Objects.requireNonNull(definitions.get(definition))).strip();
  }

  private record Piece(Map<String, String> attributes, StringBuilder body) {
    Piece() {
      this(new TreeMap<>(), new StringBuilder());
    }

    void add(Piece other) {
      attributes.putAll(other.attributes);
      body.append(other.body);
    }
  }

  /** The minimal depth of the elements of each definition, computed as a fixed point. */
  private void measure() {
    definitions.keySet().forEach(name -> depth.put(name, FAR));
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Map.Entry<String, Element> definition : definitions.entrySet()) {
        int least = least(definition.getValue());
        changed |= least < depth.getOrDefault(definition.getKey(), FAR);
        depth.merge(definition.getKey(), least, Math::min);
      }
    }
  }

  private Element definition(Element reference) {
    return Objects.requireNonNull(definitions.get(reference.getAttribute("name")));
  }

  private int least(Element pattern) {
    return switch (pattern.getTagName()) {
      case "ref" -> depth.getOrDefault(pattern.getAttribute("name"), FAR);
      case "element" -> 1 + deepest(pattern);
      case "choice" -> children(pattern).stream().mapToInt(this::least).min().orElse(FAR);
      case "group", "interleave", "oneOrMore" -> deepest(pattern);
      case "notAllowed" -> FAR;
      default -> 0;
    };
  }

  private int deepest(Element pattern) {
    return children(pattern).stream().mapToInt(this::least).max().orElse(0);
  }

  private Piece content(Element pattern) {
    Piece piece = new Piece();
    switch (pattern.getTagName()) {
      case "ref" -> piece.add(content(definition(pattern)));
      case "element" -> piece.body.append(element(pattern));
      case "attribute" ->
          piece.attributes.put(attributeName(pattern), value(children(pattern).get(0)));
      case "choice" -> piece.add(content(chosen(children(pattern))));
      case "group", "interleave" -> children(pattern).forEach(child -> piece.add(content(child)));
      case "optional" -> repeat(piece, pattern, random.nextInt(2));
      case "zeroOrMore" -> repeat(piece, pattern, random.nextInt(4));
      case "oneOrMore" -> {
        piece.add(content(children(pattern).get(0)));
        repeat(piece, pattern, random.nextInt(3));
      }
      case "text" -> piece.body.append(random.nextInt(3) == 0 ? "" : "mot ");
      case "data", "value", "list" -> piece.body.append(value(pattern));
      default -> {}
    }
    return piece;
  }

  private void repeat(Piece piece, Element pattern, int times) {
    Element child = children(pattern).get(0);
    // Attributes are free; no more elements are started once the budget is spent.
    int count = budget > 0 || child.getTagName().equals("attribute") ? times : 0;
    for (int i = 0; i < count; i++) {
      piece.add(content(child));
    }
  }

  private Element chosen(List<Element> branches) {
    List<Element> candidates = new ArrayList<>(branches);
    if (budget <= 0) {
      int least = candidates.stream().mapToInt(this::least).min().orElse(0);
      candidates.removeIf(branch -> least(branch) > least);
    }
    return candidates.get(random.nextInt(candidates.size()));
  }

  private String element(Element pattern) {
    budget--;
    level++;
    Piece inside = new Piece();
    children(pattern).forEach(child -> inside.add(content(child)));
    level--;
    StringBuilder out = new StringBuilder("\n<").append(pattern.getAttribute("name"));
    if (level == 0) {
      out.append(" xmlns=\"").append(pattern.getAttribute("ns")).append('"');
    }
    inside.attributes.forEach(
        (name, value) -> out.append(' ').append(name).append("=\"").append(value).append('"'));
    return out.append('>')
        .append(inside.body)
        .append("</")
        .append(pattern.getAttribute("name"))
        .append('>')
        .toString();
  }

  private static String attributeName(Element attribute) {
    String name = attribute.getAttribute("name");
    return attribute.getAttribute("ns").equals(XML) ? "xml:" + name : name;
  }

  private String value(Element pattern) {
    return switch (pattern.getTagName()) {
      case "choice" -> {
        List<Element> branches = children(pattern);
        yield value(branches.get(random.nextInt(branches.size())));
      }
      case "oneOrMore" ->
          value(children(pattern).get(0))
              + (random.nextBoolean() ? " " + value(children(pattern).get(0)) : "");
      case "list" -> value(children(pattern).get(0));
      case "value" -> pattern.getTextContent();
      case "text" -> random.nextBoolean() ? "un mot" : "";
      case "data" -> data(pattern);
      default -> "";
    };
  }

  private String data(Element data) {
    String[] values =
        switch (data.getAttribute("type")) {
          case "ID" -> new String[] {"id" + ++identifiers};
          case "language" -> new String[] {"fr", "ru-Latn"};
          case "Name" -> new String[] {"mot", "page.double", "a-b"};
          case "anyURI" -> new String[] {"#x", "http://example.org/a"};
          case "nonNegativeInteger" -> new String[] {"0", "12"};
          case "decimal" -> new String[] {"0", "0.5", "1"};
          case "boolean" -> new String[] {"true", "0"};
          case "date" -> new String[] {"1928-10-21"};
          case "gYear" -> new String[] {"1928"};
          case "gYearMonth" -> new String[] {"1928-10"};
          case "gMonth" -> new String[] {"--10"};
          case "gDay" -> new String[] {"---21"};
          case "gMonthDay" -> new String[] {"--10-21"};
          case "time" -> new String[] {"12:00:00"};
          case "dateTime" -> new String[] {"1928-10-21T12:00:00"};
          case "token" -> tokens(data);
          default -> throw new IllegalStateException(data.getAttribute("type"));
        };
    return values[random.nextInt(values.length)];
  }

  private static String[] tokens(Element data) {
    String pattern = data.getTextContent().strip();
    if (pattern.contains("a-z][")) {
      return new String[] {"pers"};
    }
    return pattern.contains("[0-9]") || pattern.contains("\\d")
        ? new String[] {"0", "4.12.0"}
        : new String[] {"lead-1", "1922-23", "*"};
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
