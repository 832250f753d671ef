package org.copiste.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Extracts the Schematron rules from a RELAX NG schema in the XML syntax, and from the schemas that
 * it includes, into a Schematron schema. A rule outside a pattern gets a pattern of its own; an
 * assertion outside a rule applies to the element in whose definition it stands. The namespace of
 * Schematron 1.5 is treated as that of ISO Schematron.
 */
final class EmbeddedSchematron extends DefaultHandler {
  static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final String SCHEMATRON_1_5 = "http://www.ascc.net/xml/schematron";
  private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
  private static final Set<String> BEFORE_PATTERNS = Set.of("let", "param");
  private static final Set<String> AFTER_PATTERNS = Set.of("diagnostics", "properties", "rules");

  private final Set<String> read;
  private final Map<String, String> declared;
  private final StringBuilder head;
  private final StringBuilder patterns;
  private final StringBuilder tail;
  private final String base;
  private final MessageLocale locale;
  private final FileScope scope;
  private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
  private final Deque<String> definitions = new ArrayDeque<>();
  private final Deque<String> namespaces = new ArrayDeque<>();
  private Map<String, String> pending = new LinkedHashMap<>();
  private Optional<Copy> copy = Optional.empty();

  /** An element being copied: its destination, the current depth in it, and the text after it. */
  private static final class Copy {
    final XmlText to;
    final String end;
    int depth;

    Copy(StringBuilder to, String end) {
      this.to = new XmlText(to);
      this.end = end;
    }
  }

  private EmbeddedSchematron(String base, MessageLocale locale, FileScope scope) {
    this.base = base;
    this.locale = locale;
    this.scope = scope;
    read = new HashSet<>(Set.of(base));
    declared = new LinkedHashMap<>();
    head = new StringBuilder();
    patterns = new StringBuilder();
    tail = new StringBuilder();
  }

  private EmbeddedSchematron(String base, EmbeddedSchematron including) {
    this.base = base;
    locale = including.locale;
    scope = including.scope;
    read = including.read;
    declared = including.declared;
    head = including.head;
    patterns = including.patterns;
    tail = including.tail;
  }

  /**
   * The rules in a schema, as a Schematron schema; absent if there are none.
   *
   * @param schema a schema that Jing accepts
   */
  static Optional<XmlSource> of(XmlSource schema, MessageLocale locale, FileScope scope)
      throws SAXException, IOException {
    EmbeddedSchematron rules = new EmbeddedSchematron(schema.systemId(), locale, scope);
    rules.parse(schema);
    if (rules.patterns.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder all =
        new StringBuilder("<schema xmlns='" + SCHEMATRON + "' queryBinding='xslt3'>");
    XmlText out = new XmlText(all);
    rules.declared.forEach((prefix, uri) -> out.empty("ns", "prefix", prefix, "uri", uri));
    all.append(rules.head).append(rules.patterns).append(rules.tail).append("</schema>");
    return Optional.of(
        XmlSource.of(
            schema.name(), schema.systemId(), all.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void parse(XmlSource schema) throws SAXException, IOException {
    XMLReader parser = XmlReaders.create(locale);
    parser.setContentHandler(this);
    parser.setErrorHandler(this);
    parser.parse(schema.source());
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    pending.put(prefix, uri.equals(SCHEMATRON_1_5) ? SCHEMATRON : uri);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    Map<String, String> own = pending;
    pending = new LinkedHashMap<>();
    Map<String, String> all =
        new LinkedHashMap<>(prefixes.isEmpty() ? Map.of() : prefixes.element());
    all.putAll(own);
    prefixes.push(all);
    if (copy.isPresent()) {
      copy.get().depth++;
      copy.get().to.open(qualified, own, attributes);
    } else if (uri.equals(SCHEMATRON) || uri.equals(SCHEMATRON_1_5)) {
      schematron(local, qualified, attributes);
    } else if (uri.equals(XSLT)) {
      begin(new Copy(head, ""), qualified, attributes);
    } else if (uri.equals(RELAX_NG)) {
      grammar(local, attributes);
    }
    definitions.push(definition(uri, local, attributes));
  }

  private void schematron(String local, String qualified, Attributes attributes) {
    if (local.equals("ns")) {
      declared.putIfAbsent(
          String.valueOf(attributes.getValue("prefix")),
          String.valueOf(attributes.getValue("uri")));
    } else if (local.equals("pattern")) {
      begin(new Copy(patterns, ""), qualified, attributes);
    } else if (local.equals("rule")) {
      patterns.append("<pattern>");
      begin(new Copy(patterns, "</pattern>"), qualified, attributes);
    } else if ((local.equals("assert") || local.equals("report")) && !definitions.isEmpty()) {
      patterns.append("<pattern><rule context=\"");
      new XmlText(patterns).value(definitions.element());
      patterns.append("\">");
      begin(new Copy(patterns, "</rule></pattern>"), qualified, attributes);
    } else if (BEFORE_PATTERNS.contains(local)) {
      begin(new Copy(head, ""), qualified, attributes);
    } else if (AFTER_PATTERNS.contains(local)) {
      begin(new Copy(tail, ""), qualified, attributes);
    }
  }

  private void begin(Copy begun, String qualified, Attributes attributes) {
    begun.depth = 1;
    begun.to.open(qualified, prefixes.element(), attributes);
    copy = Optional.of(begun);
  }

  private void grammar(String local, Attributes attributes) throws SAXException {
    String href = attributes.getValue("", "href");
    if (href != null && (local.equals("include") || local.equals("externalRef"))) {
      String address = URI.create(base).resolve(href).toString();
      if (read.add(address)) {
        try {
          new EmbeddedSchematron(address, this).parse(XmlSource.read(scope.regular(address)));
        } catch (IOException e) {
          throw new SAXException(e);
        }
      }
    }
  }

  /** The element being defined, as an XSLT pattern; {@code *} outside of any definition. */
  private String definition(String uri, String local, Attributes attributes) {
    String above = namespaces.isEmpty() ? "" : namespaces.element();
    String own = attributes.getValue("", "ns");
    namespaces.push(own == null ? above : own);
    String name = attributes.getValue("", "name");
    if (!uri.equals(RELAX_NG) || !local.equals("element") || name == null) {
      return definitions.isEmpty() ? "*" : definitions.element();
    }
    int colon = name.strip().indexOf(':');
    String prefix = name.strip().substring(0, Math.max(0, colon));
    String namespace =
        colon < 0 ? namespaces.element() : prefixes.element().getOrDefault(prefix, "");
    return "Q{" + namespace + "}" + name.strip().substring(colon + 1);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    copy.ifPresent(c -> c.to.text(characters, start, length));
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    prefixes.pop();
    definitions.pop();
    namespaces.pop();
    copy.ifPresent(
        c -> {
          c.to.close(qualified);
          c.depth--;
          if (c.depth == 0) {
            c.to.markup(c.end);
            copy = Optional.empty();
          }
        });
  }
}
