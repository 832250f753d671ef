package org.copiste.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the profile's grammar, in the simplified form that Jing outputs, as the element
 * specifications of an ODD. In an ODD each element has one content: where the grammar has two, for
 * the header and for the text, they become alternatives.
 */
final class OddWriter {
  private final Map<String, Element> definitions = new LinkedHashMap<>();
  private final Map<String, List<Element>> byName = new TreeMap<>();
  private final Map<String, String> dataSpecs = new TreeMap<>();
  private final Map<String, String> modules;

  /** A writer for a grammar, with the TEI module of each element. */
  OddWriter(Element grammar, Map<String, String> modules) {
    this.modules = modules;
    for (Element child : children(grammar)) {
      if (child.getTagName().equals("define")) {
        Element element = children(child).get(0);
        definitions.put(child.getAttribute("name"), element);
        byName.computeIfAbsent(element.getAttribute("name"), n -> new ArrayList<>()).add(element);
      }
    }
  }

  /** The specifications of modules, elements and data types. */
  String write() {
    StringBuilder elements = new StringBuilder();
    byName.forEach((name, definitions) -> elements.append(element(name, definitions)));
    StringBuilder out = new StringBuilder("<moduleRef key=\"tei\"/>\n");
    Map<String, Set<String>> included = new TreeMap<>();
    byName
        .keySet()
        .forEach(
            name -> included.computeIfAbsent(module(name), m -> new LinkedHashSet<>()).add(name));
    included.forEach(
        (module, names) ->
            out.append("<moduleRef key=\"")
                .append(module)
                .append("\" include=\"")
                .append(String.join(" ", names))
                .append("\"/>\n"));
    dataSpecs.forEach(
        (content, name) ->
            out.append("<dataSpec ident=\"")
                .append(name)
                .append("\" mode=\"add\"><content>")
                .append(content)
                .append("</content></dataSpec>\n"));
    return out.append(elements).toString();
  }

  private String module(String element) {
    return Objects.requireNonNull(modules.get(element), element);
  }

  private String element(String name, List<Element> definitions) {
    Set<String> contents = new LinkedHashSet<>();
    Map<String, Element> attributes = new TreeMap<>();
    Map<String, Integer> required = new TreeMap<>();
    for (Element definition : definitions) {
      List<String> parts = new ArrayList<>();
      for (Element child : children(definition)) {
        parts.addAll(parts(child));
        attributes(child, true, attributes, required);
      }
      contents.add(sequence(parts));
    }
    StringBuilder out = new StringBuilder("<elementSpec ident=\"" + name + "\" module=\"");
    out.append(module(name)).append("\" mode=\"replace\">\n  <content>");
    out.append(contents.size() == 1 ? contents.iterator().next() : alternate(contents));
    out.append("</content>\n  <attList>");
    attributes.forEach(
        (attribute, pattern) -> {
          boolean always = required.getOrDefault(attribute, 0) == definitions.size();
          out.append("\n    <attDef ident=\"").append(attribute).append("\" usage=\"");
          out.append(always ? "req" : "opt").append("\">");
          out.append(values(children(pattern).get(0))).append("</attDef>");
        });
    return out.append("</attList>\n</elementSpec>\n").toString();
  }

  private static void attributes(
      Element pattern, boolean always, Map<String, Element> into, Map<String, Integer> required) {
    switch (pattern.getTagName()) {
      case "attribute" -> {
        boolean xml = pattern.getAttribute("ns").endsWith("/namespace");
        String name = (xml ? "xml:" : "") + pattern.getAttribute("name");
        into.putIfAbsent(name, pattern);
        required.merge(name, always ? 1 : 0, Integer::sum);
      }
      case "optional", "choice", "zeroOrMore" ->
          children(pattern).forEach(c -> attributes(c, false, into, required));
      case "group", "oneOrMore", "interleave" ->
          children(pattern).forEach(c -> attributes(c, always, into, required));
      default -> {}
    }
  }

  /** The content model of a pattern: nothing for attributes, one part, or several in sequence. */
  private List<String> parts(Element pattern) {
    return switch (pattern.getTagName()) {
      case "attribute", "empty" -> List.of();
      case "text" -> List.of("<textNode/>");
      case "ref" -> {
        Element element = Objects.requireNonNull(definitions.get(pattern.getAttribute("name")));
        yield List.of("<elementRef key=\"" + element.getAttribute("name") + "\"/>");
      }
      case "data", "value" -> List.of(data(pattern));
      case "group" -> children(pattern).stream().flatMap(c -> parts(c).stream()).toList();
      case "choice" -> {
        Set<String> branches = new LinkedHashSet<>();
        boolean empty = false;
        for (Element child : children(pattern)) {
          List<String> branch = parts(child);
          empty |= branch.isEmpty();
          if (!branch.isEmpty()) {
            branches.add(sequence(branch));
          }
        }
        yield branches.isEmpty()
            ? List.of()
            : List.of(times(alternate(branches), empty ? "0" : "1", "1"));
      }
      case "optional" -> repeated(pattern, "0", "1");
      case "zeroOrMore" -> repeated(pattern, "0", "unbounded");
      case "oneOrMore" -> repeated(pattern, "1", "unbounded");
      default -> throw new IllegalStateException(pattern.getTagName());
    };
  }

  private List<String> repeated(Element pattern, String least, String most) {
    List<String> parts = children(pattern).stream().flatMap(c -> parts(c).stream()).toList();
    return parts.isEmpty() ? List.of() : List.of(times(sequence(parts), least, most));
  }

  private static String sequence(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> "<empty/>";
      case 1 -> parts.get(0);
      default -> "<sequence>" + String.join("", parts) + "</sequence>";
    };
  }

  private static String alternate(Set<String> branches) {
    return branches.size() == 1
        ? branches.iterator().next()
        : "<alternate>" + String.join("", branches) + "</alternate>";
  }

  /** A part that is optional or repeated; one that already has such attributes is wrapped. */
  private static String times(String part, String least, String most) {
    if (least.equals("1") && most.equals("1")) {
      return part;
    }
    String bounds = " minOccurs=\"" + least + "\" maxOccurs=\"" + most + "\"";
    int end = part.indexOf('>');
    String head = part.substring(0, end);
    boolean single = part.endsWith("/>") && part.indexOf('<', 1) < 0;
    boolean group = head.equals("<sequence") || head.equals("<alternate");
    if (single && !head.contains("minOccurs") && !head.startsWith("<textNode")) {
      return part.replace("/>", bounds + "/>");
    }
    return group
        ? head + bounds + part.substring(end)
        : "<sequence" + bounds + ">" + part + "</sequence>";
  }

  /** The values of an attribute. */
  private String values(Element pattern) {
    if (pattern.getTagName().equals("list")) {
      Element inner = children(pattern).get(0);
      boolean several = inner.getTagName().equals("oneOrMore");
      return datatype(several ? children(inner).get(0) : inner, several);
    }
    boolean listed =
        pattern.getTagName().equals("choice")
            && leaves(pattern).stream().allMatch(l -> l.getTagName().equals("value"));
    return listed ? valList(leaves(pattern)) : datatype(pattern, hasList(pattern));
  }

  private String datatype(Element pattern, boolean several) {
    String occurs = several ? " minOccurs=\"1\" maxOccurs=\"unbounded\"" : "";
    return "<datatype" + occurs + ">" + data(pattern) + "</datatype>";
  }

  private String data(Element pattern) {
    return switch (pattern.getTagName()) {
      case "text" -> "<dataRef key=\"teidata.text\"/>";
      case "data" -> dataRef(pattern);
      case "value" -> valList(List.of(pattern));
      case "choice" -> "<dataRef key=\"" + dataSpec(pattern) + "\"/>";
      default -> throw new IllegalStateException(pattern.getTagName());
    };
  }

  private static String dataRef(Element data) {
    StringBuilder out = new StringBuilder("<dataRef name=\"" + data.getAttribute("type") + "\"");
    StringBuilder facets = new StringBuilder();
    for (Element param : children(data)) {
      String value = escaped(param.getTextContent());
      if (param.getAttribute("name").equals("pattern")) {
        out.append(" restriction=\"").append(value).append('"');
      } else {
        facets.append("<dataFacet name=\"").append(param.getAttribute("name"));
        facets.append("\" value=\"").append(value).append("\"/>");
      }
    }
    return facets.isEmpty() ? out + "/>" : out + ">" + facets + "</dataRef>";
  }

  /** A numbered data type for an attribute with several kinds of values. */
  private String dataSpec(Element choice) {
    List<Element> leaves = leaves(choice);
    List<Element> values = leaves.stream().filter(l -> l.getTagName().equals("value")).toList();
    Set<String> parts =
        leaves.stream()
            .filter(l -> l.getTagName().equals("data"))
            .map(OddWriter::dataRef)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!values.isEmpty()) {
      parts.add(valList(values));
    }
    return dataSpecs.computeIfAbsent(
        alternate(parts), content -> "copiste.data." + (dataSpecs.size() + 1));
  }

  private static boolean hasList(Element pattern) {
    return pattern.getTagName().equals("list")
        || children(pattern).stream().anyMatch(OddWriter::hasList);
  }

  /** The values and data types inside choices, lists and repetitions. */
  private static List<Element> leaves(Element pattern) {
    return switch (pattern.getTagName()) {
      case "data", "value" -> List.of(pattern);
      default -> children(pattern).stream().flatMap(c -> leaves(c).stream()).toList();
    };
  }

  private static String valList(List<Element> values) {
    StringBuilder out = new StringBuilder("<valList type=\"closed\">");
    for (Element value : values) {
      out.append("<valItem ident=\"").append(escaped(value.getTextContent())).append("\"/>");
    }
    return out.append("</valList>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
