package org.copiste.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Converts the element specifications of an ODD without classes and macros to a RELAX NG grammar:
 * the part of an ODD processor that the profile's ODD needs.
 */
final class OddReader {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final Map<String, Element> data = new HashMap<>();

  private OddReader() {}

  /** The grammar of a schema specification. */
  static String grammar(Element schemaSpec) {
    OddReader reader = new OddReader();
    StringBuilder out =
        new StringBuilder("<grammar xmlns='http://relaxng.org/ns/structure/1.0' ns='" + TEI + "'")
            .append(" datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>")
            .append("<start><ref name='")
            .append(schemaSpec.getAttribute("start"))
            .append("'/></start>");
    List<Element> specs = OddWriter.children(schemaSpec);
    for (Element spec : specs) {
      if (spec.getTagName().equals("dataSpec")) {
        reader.data.put(spec.getAttribute("ident"), spec);
      }
    }
    for (Element spec : specs) {
      if (spec.getTagName().equals("elementSpec")) {
        out.append(reader.element(spec));
      }
    }
    return out.append("</grammar>").toString();
  }

  private String element(Element spec) {
    String name = spec.getAttribute("ident");
    StringBuilder out =
        new StringBuilder("<define name='" + name + "'><element name='" + name + "'>");
    for (Element attDef : OddWriter.children(child(spec, "attList").orElseThrow())) {
      boolean required = attDef.getAttribute("usage").equals("req");
      out.append(required ? "" : "<optional>");
      out.append("<attribute ns='' name='").append(attDef.getAttribute("ident")).append("'>");
      OddWriter.children(attDef).forEach(values -> out.append(pattern(values)));
      out.append("</attribute>").append(required ? "" : "</optional>");
    }
    OddWriter.children(child(spec, "content").orElseThrow()).forEach(c -> out.append(pattern(c)));
    return out.append("</element></define>").toString().replace("ns='' name='xml:", "name='xml:");
  }

  private String pattern(Element part) {
    String inner =
        switch (part.getTagName()) {
          case "textNode" -> "<text/>";
          case "empty" -> "<empty/>";
          case "elementRef" -> "<ref name='" + part.getAttribute("key") + "'/>";
          case "sequence" -> "<group>" + all(part) + "</group>";
          case "alternate" -> "<choice>" + all(part) + "</choice>";
          case "datatype" -> all(part);
          case "valList" -> "<choice>" + all(part) + "</choice>";
          case "valItem" ->
              "<value type='token' datatypeLibrary=''>"
                  + text(part.getAttribute("ident"))
                  + "</value>";
          case "dataRef" -> dataRef(part);
          default -> throw new IllegalStateException(part.getTagName());
        };
    String bounds = part.getAttribute("minOccurs") + " " + part.getAttribute("maxOccurs");
    String repeated =
        switch (bounds) {
          case " " -> inner;
          case "0 1" -> "<optional>" + inner + "</optional>";
          case "0 unbounded" -> "<zeroOrMore>" + inner + "</zeroOrMore>";
          case "1 unbounded" -> "<oneOrMore>" + inner + "</oneOrMore>";
          default -> throw new IllegalStateException(bounds);
        };
    boolean list = part.getTagName().equals("datatype") && !bounds.equals(" ");
    return list ? "<list>" + repeated + "</list>" : repeated;
  }

  private String all(Element parent) {
    StringBuilder out = new StringBuilder();
    OddWriter.children(parent).forEach(child -> out.append(pattern(child)));
    return out.toString();
  }

  private String dataRef(Element ref) {
    if (ref.getAttribute("key").equals("teidata.text")) {
      return "<text/>";
    }
    if (ref.hasAttribute("key")) {
      Element spec = Objects.requireNonNull(data.get(ref.getAttribute("key")));
      return all(child(spec, "content").orElseThrow());
    }
    StringBuilder out = new StringBuilder("<data type='" + ref.getAttribute("name") + "'>");
    if (ref.hasAttribute("restriction")) {
      out.append(param("pattern", ref.getAttribute("restriction")));
    }
    for (Element facet : OddWriter.children(ref)) {
      out.append(param(facet.getAttribute("name"), facet.getAttribute("value")));
    }
    return out.append("</data>").toString();
  }

  private static String param(String name, String value) {
    return "<param name='" + name + "'>" + text(value) + "</param>";
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  static Optional<Element> child(Element parent, String name) {
    return OddWriter.children(parent).stream().filter(c -> c.getTagName().equals(name)).findFirst();
  }
}
