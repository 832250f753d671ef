package org.copiste.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.copiste.validate.rules.RuleSet.Assertion;
import org.copiste.validate.rules.RuleSet.Let;
import org.copiste.validate.rules.RuleSet.Part;
import org.copiste.validate.rules.RuleSet.Rule;

/** Reads a simple Schematron schema. Whatever it does not know makes a schema unsupported. */
public final class RuleSetReader {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  /** Attributes that change which nodes are checked, or how, in a way that is not supported. */
  private static final Set<String> UNSUPPORTED_ATTRIBUTES =
      Set.of(
          "abstract",
          "is-a",
          "documents",
          "visit-each",
          "subject",
          "diagnostics",
          "properties",
          "as");

  private static final Set<String> INLINE = Set.of("emph", "span", "dir");

  /** Thrown for a schema that is not simple enough. */
  private static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private RuleSetReader() {}

  /** The rules of a schema; absent if it is not supported. */
  public static Optional<RuleSet> read(XdmNode document) {
    try {
      for (XdmNode root : children(document)) {
        String binding = attribute(root, "queryBinding");
        boolean xpath =
            Set.of("", "xslt2", "xslt3", "xpath2", "xpath3", "xpath31").contains(binding);
        if (name(root).equals("schema") && xpath && attribute(root, "defaultPhase").isEmpty()) {
          return Optional.of(schema(root));
        }
      }
    } catch (Unsupported e) {
      // The empty result says so.
    }
    return Optional.empty();
  }

  private static RuleSet schema(XdmNode root) throws Unsupported {
    Map<String, String> namespaces = new HashMap<>();
    List<RuleSet.Pattern> patterns = new ArrayList<>();
    for (XdmNode child : children(root)) {
      switch (name(child)) {
        case "ns" -> namespaces.put(attribute(child, "prefix"), attribute(child, "uri"));
        case "pattern" -> patterns.add(pattern(child));
        case "title", "p" -> {}
        default -> throw new Unsupported();
      }
    }
    return new RuleSet(namespaces, patterns);
  }

  private static RuleSet.Pattern pattern(XdmNode pattern) throws Unsupported {
    List<Rule> rules = new ArrayList<>();
    for (XdmNode child : children(pattern)) {
      switch (name(child)) {
        case "rule" -> rules.add(rule(child));
        case "title", "p" -> {}
        default -> throw new Unsupported();
      }
    }
    return new RuleSet.Pattern(List.copyOf(rules));
  }

  private static Rule rule(XdmNode rule) throws Unsupported {
    List<Let> lets = new ArrayList<>();
    List<Assertion> assertions = new ArrayList<>();
    for (XdmNode child : children(rule)) {
      switch (name(child)) {
        case "let" -> lets.add(let(child));
        case "assert" -> assertions.add(assertion(child, false));
        case "report" -> assertions.add(assertion(child, true));
        case "p" -> {}
        default -> throw new Unsupported();
      }
    }
    return new Rule(attribute(rule, "context"), List.copyOf(lets), List.copyOf(assertions));
  }

  private static Let let(XdmNode let) throws Unsupported {
    String value = attribute(let, "value");
    if (value.isEmpty()) {
      throw new Unsupported();
    }
    return new Let(attribute(let, "name"), value);
  }

  private static Assertion assertion(XdmNode assertion, boolean fails) throws Unsupported {
    XdmNode rule = assertion.getParent();
    String name =
        firstNonBlank(
            attribute(assertion, "id"), attribute(rule, "id"), attribute(rule.getParent(), "id"));
    String role =
        firstNonBlank(
            attribute(assertion, "severity"),
            attribute(assertion, "role"),
            attribute(assertion, "flag"));
    if (role.contains("{") || role.contains("$")) {
      throw new Unsupported();
    }
    List<Part> message = new ArrayList<>();
    message(assertion, message);
    return new Assertion(name, role, attribute(assertion, "test"), fails, List.copyOf(message));
  }

  private static void message(XdmNode parent, List<Part> parts) throws Unsupported {
    for (XdmItem item : (Iterable<XdmItem>) () -> iterator(parent)) {
      XdmNode node = (XdmNode) item;
      if (node.getNodeKind() == XdmNodeKind.TEXT) {
        // XSLT ignores text that is only white space, too.
        if (!node.getStringValue().isBlank()) {
          parts.add(new Part(node.getStringValue(), ""));
        }
      } else if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        String name = name(node);
        if (name.equals("value-of")) {
          parts.add(new Part("", attribute(node, "select")));
        } else if (name.equals("name")) {
          parts.add(new Part("", firstNonBlank(attribute(node, "path"), "name(.)")));
        } else if (INLINE.contains(name)) {
          message(node, parts);
        } else {
          throw new Unsupported();
        }
      }
    }
  }

  private static Iterator<XdmItem> iterator(XdmNode parent) {
    List<XdmItem> items = new ArrayList<>();
    parent.axisIterator(Axis.CHILD).forEachRemaining(items::add);
    return items.iterator();
  }

  private static List<XdmNode> children(XdmNode parent) throws Unsupported {
    List<XdmNode> children = new ArrayList<>();
    parent
        .axisIterator(Axis.CHILD)
        .forEachRemaining(
            node -> {
              if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                children.add(node);
              }
            });
    for (XdmNode child : children) {
      if (UNSUPPORTED_ATTRIBUTES.stream().anyMatch(name -> !attribute(child, name).isEmpty())) {
        throw new Unsupported();
      }
    }
    return children;
  }

  /** The local name of a Schematron element; empty for any other. */
  private static String name(XdmNode element) {
    QName name = Objects.requireNonNull(element.getNodeName());
    return name.getNamespace().equals(SCHEMATRON) ? name.getLocalName() : "";
  }

  private static String attribute(XdmNode element, String name) {
    return Optional.ofNullable(element.getAttributeValue(new QName(name))).orElse("");
  }

  private static String firstNonBlank(String... values) {
    return Stream.of(values).filter(v -> !v.isBlank()).findFirst().orElse("");
  }
}
