package org.copiste.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.copiste.validate.rules.RuleSet.Check;
import org.copiste.validate.rules.RuleSet.Let;
import org.copiste.validate.rules.RuleSet.Part;
import org.copiste.validate.rules.RuleSet.Rule;

/** Reads a Schematron schema if it is of the plain sort. Whatever it does not know, is not. */
public final class RuleSetReader {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  /** Attributes that change what is checked in a way that is not supported here. */
  private static final Set<String> UNSUPPORTED =
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

  /** That the schema is not of the plain sort. */
  private static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private RuleSetReader() {}

  /** The rules of a schema; absent where it is not of the plain sort. */
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
    } catch (NotPlain e) {
      // Said by the empty result.
    }
    return Optional.empty();
  }

  private static RuleSet schema(XdmNode root) throws NotPlain {
    Map<String, String> namespaces = new HashMap<>();
    List<RuleSet.Pattern> patterns = new ArrayList<>();
    for (XdmNode child : children(root)) {
      switch (name(child)) {
        case "ns" -> namespaces.put(attribute(child, "prefix"), attribute(child, "uri"));
        case "pattern" -> patterns.add(pattern(child));
        case "title", "p" -> {}
        default -> throw new NotPlain();
      }
    }
    return new RuleSet(namespaces, patterns);
  }

  private static RuleSet.Pattern pattern(XdmNode pattern) throws NotPlain {
    List<Rule> rules = new ArrayList<>();
    for (XdmNode child : children(pattern)) {
      switch (name(child)) {
        case "rule" -> rules.add(rule(child));
        case "title", "p" -> {}
        default -> throw new NotPlain();
      }
    }
    return new RuleSet.Pattern(List.copyOf(rules));
  }

  private static Rule rule(XdmNode rule) throws NotPlain {
    List<Let> lets = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (XdmNode child : children(rule)) {
      switch (name(child)) {
        case "let" -> lets.add(let(child));
        case "assert" -> checks.add(check(child, false));
        case "report" -> checks.add(check(child, true));
        case "p" -> {}
        default -> throw new NotPlain();
      }
    }
    return new Rule(attribute(rule, "context"), List.copyOf(lets), List.copyOf(checks));
  }

  private static Let let(XdmNode let) throws NotPlain {
    String value = attribute(let, "value");
    if (value.isEmpty()) {
      throw new NotPlain();
    }
    return new Let(attribute(let, "name"), value);
  }

  private static Check check(XdmNode check, boolean fails) throws NotPlain {
    XdmNode rule = check.getParent();
    String name =
        first(attribute(check, "id"), attribute(rule, "id"), attribute(rule.getParent(), "id"));
    String role =
        first(attribute(check, "severity"), attribute(check, "role"), attribute(check, "flag"));
    if (role.contains("{") || role.contains("$")) {
      throw new NotPlain();
    }
    List<Part> message = new ArrayList<>();
    message(check, message);
    return new Check(name, role, attribute(check, "test"), fails, List.copyOf(message));
  }

  private static void message(XdmNode parent, List<Part> into) throws NotPlain {
    for (XdmItem item : (Iterable<XdmItem>) () -> iterator(parent)) {
      XdmNode node = (XdmNode) item;
      if (node.getNodeKind() == XdmNodeKind.TEXT) {
        // What is only blank is no text in XSLT either.
        if (!node.getStringValue().isBlank()) {
          into.add(new Part(node.getStringValue(), ""));
        }
      } else if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        String name = name(node);
        if (name.equals("value-of")) {
          into.add(new Part("", attribute(node, "select")));
        } else if (name.equals("name")) {
          into.add(new Part("", first(attribute(node, "path"), "name(.)")));
        } else if (INLINE.contains(name)) {
          message(node, into);
        } else {
          throw new NotPlain();
        }
      }
    }
  }

  private static java.util.Iterator<XdmItem> iterator(XdmNode parent) {
    List<XdmItem> items = new ArrayList<>();
    parent.axisIterator(Axis.CHILD).forEachRemaining(items::add);
    return items.iterator();
  }

  private static List<XdmNode> children(XdmNode parent) throws NotPlain {
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
      if (UNSUPPORTED.stream().anyMatch(name -> !attribute(child, name).isEmpty())) {
        throw new NotPlain();
      }
    }
    return children;
  }

  /** The local name of an element of Schematron, else nothing. */
  private static String name(XdmNode element) {
    QName name = Objects.requireNonNull(element.getNodeName());
    return name.getNamespace().equals(SCHEMATRON) ? name.getLocalName() : "";
  }

  private static String attribute(XdmNode element, String name) {
    return Optional.ofNullable(element.getAttributeValue(new QName(name))).orElse("");
  }

  private static String first(String... values) {
    return Stream.of(values).filter(v -> !v.isBlank()).findFirst().orElse("");
  }
}
