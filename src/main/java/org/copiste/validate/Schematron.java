package org.copiste.validate;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.rules.RuleEvaluator;
import org.copiste.validate.rules.RuleSetReader;

/** A compiled Schematron schema. */
public final class Schematron implements Validator {
  private static final Set<String> INCLUDING = Set.of("include", "import", "extends");

  private final Processor processor;
  private final Rules rules;
  private final Optional<RuleEvaluator> walk;

  /** The stylesheet of a schema, compiled at once or when it is first needed. */
  @FunctionalInterface
  private interface Rules {
    XsltExecutable executable() throws SaxonApiException;
  }

  private Schematron(Processor processor, Rules rules, Optional<RuleEvaluator> walk) {
    this.processor = processor;
    this.rules = rules;
    this.walk = walk;
  }

  /**
   * Compiles a Schematron schema; its {@code queryBinding} is that of XSLT 2 or 3, and where none
   * is given, XSLT 3. A schema of the plain sort is applied by a walk; its stylesheet shows once
   * that it has no fault, and again steps in wherever the walk fails.
   */
  static Schematron of(XmlSource schema, MessageLocale locale, StylesheetCache cache)
      throws SchemaException {
    SchemaFolder folder = SchemaFolder.of(schema, locale);
    Processor processor = ConfinedProcessor.of(folder);
    String key = StylesheetCache.key(schema);
    try {
      XdmNode tree = SchematronTranspiler.tree(schema, locale);
      // What a schema includes is not in its hash.
      boolean alone = !includes(tree);
      Optional<String> kept = alone ? cache.get(key) : Optional.empty();
      Optional<RuleEvaluator> walk =
          RuleSetReader.read(tree).flatMap(rules -> RuleEvaluator.of(processor, rules));
      if (kept.isPresent() && walk.isPresent()) {
        return new Schematron(processor, new Later(processor, kept.get(), schema.systemId()), walk);
      }
      String stylesheet =
          kept.isPresent() ? kept.get() : SchematronTranspiler.transpile(tree, folder);
      XsltExecutable executable = Xslt.compile(processor, stylesheet, schema.systemId());
      if (alone && kept.isEmpty()) {
        cache.put(key, stylesheet);
      }
      return new Schematron(processor, () -> executable, walk);
    } catch (SaxonApiException e) {
      throw new SchemaException(
          Messages.format(locale, "schema-wrong", schema.name(), String.valueOf(e.getMessage())));
    }
  }

  private static boolean includes(XdmNode schema) {
    XdmSequenceIterator<XdmNode> nodes = schema.axisIterator(Axis.DESCENDANT);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      if (node.getNodeKind() == XdmNodeKind.ELEMENT
          && INCLUDING.contains(Objects.requireNonNull(node.getNodeName()).getLocalName())
          && node.getAttributeValue(new QName("href")) != null) {
        return true;
      }
    }
    return false;
  }

  /** Compiles a schema that is transpiled already and reads no other file. */
  static Schematron compiled(String stylesheet, String systemId) throws SaxonApiException {
    Processor processor = ConfinedProcessor.of(SchemaFolder.NONE);
    XsltExecutable executable = Xslt.compile(processor, stylesheet, systemId);
    return new Schematron(processor, () -> executable, Optional.empty());
  }

  /** A stylesheet that has been compiled in an earlier run, so that it can wait. */
  private static final class Later implements Rules {
    private final Processor processor;
    private final String stylesheet;
    private final String systemId;
    private Optional<XsltExecutable> executable = Optional.empty();

    Later(Processor processor, String stylesheet, String systemId) {
      this.processor = processor;
      this.stylesheet = stylesheet;
      this.systemId = systemId;
    }

    @Override
    public synchronized XsltExecutable executable() throws SaxonApiException {
      if (executable.isEmpty()) {
        executable = Optional.of(Xslt.compile(processor, stylesheet, systemId));
      }
      return executable.get();
    }
  }

  @Override
  public void validate(XmlSource document, FindingCollector into) {
    XdmNode tree;
    try {
      tree = Xslt.tree(processor, document, into.locale());
    } catch (SaxonApiException e) {
      ParseFailures.report(ParseFailures.cause(e), into);
      return;
    }
    if (walk.isEmpty() || !walked(walk.get(), tree, into)) {
      transform(tree, into);
    }
  }

  /** Applies the rules in a walk; all that is found is kept, or, where it fails, nothing. */
  private static boolean walked(RuleEvaluator walk, XdmNode tree, FindingCollector into) {
    FindingCollector found = into.emptyCopy();
    try {
      walk.apply(
          tree,
          (node, check, message) -> {
            NodeLocation place = NodeLocation.of(node);
            found.add(
                place.line(),
                place.column(),
                severity(check.role()),
                check.name().isEmpty() ? "schematron" : check.name(),
                place.name(),
                message.strip().replaceAll("\\s+", " "));
          });
      into.addAll(found);
      return true;
    } catch (SaxonApiException | StackOverflowError e) {
      return false;
    }
  }

  private void transform(XdmNode tree, FindingCollector into) {
    try {
      Xslt30Transformer transformer = rules.executable().load30();
      transformer.setErrorReporter(error -> {});
      transformer.setMessageHandler(message -> {});
      transformer.setGlobalContextItem(tree);
      transformer.applyTemplates(tree, new SAXDestination(new SvrlHandler(into)));
    } catch (SaxonApiException e) {
      into.schemaFailed("rule-failed", String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      into.schemaFailed("rule-failed", "nesting too deep");
    }
  }

  /** The severity that an assertion's role or severity names; an assertion without is an error. */
  static Severity severity(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "warn", "warning", "nonfatal", "non-fatal" -> Severity.WARNING;
      case "info", "information", "hint" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }
}
