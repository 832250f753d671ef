package org.copiste.validate;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
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
final class Schematron implements Validator {
  private static final Set<String> INCLUDING = Set.of("include", "import", "extends");

  private final ConfinedProcessor processor;
  private final StylesheetSupplier stylesheet;
  private final Optional<RuleEvaluator> evaluator;

  /** The compiled stylesheet of a schema, which may be compiled on first use. */
  @FunctionalInterface
  private interface StylesheetSupplier {
    XsltExecutable executable() throws SaxonApiException;
  }

  private Schematron(
      ConfinedProcessor processor,
      StylesheetSupplier stylesheet,
      Optional<RuleEvaluator> evaluator) {
    this.processor = processor;
    this.stylesheet = stylesheet;
    this.evaluator = evaluator;
  }

  /**
   * Compiles a Schematron schema with the {@code queryBinding} of XSLT 2 or 3; the default is XSLT
   * 3. The rules of a schema without XSLT are evaluated directly, which is faster; its stylesheet
   * is compiled once to find errors in it, and applied to a document on which direct evaluation
   * fails.
   *
   * @throws SchemaException if the schema is wrong
   */
  static Schematron of(XmlSource schema, MessageLocale locale, StylesheetCache cache)
      throws SchemaException {
    SchemaFolder folder = SchemaFolder.of(schema, locale);
    ConfinedProcessor processor = new ConfinedProcessor(folder);
    String key = StylesheetCache.key(schema);
    try {
      XdmNode tree = SchematronTranspiler.tree(schema, locale);
      // The cache key does not cover included files.
      boolean cacheable = !includes(tree);
      Optional<String> cached = cacheable ? cache.get(key) : Optional.empty();
      Optional<RuleEvaluator> evaluator =
          RuleSetReader.read(tree).flatMap(rules -> RuleEvaluator.of(processor.saxon(), rules));
      if (cached.isPresent() && evaluator.isPresent()) {
        return new Schematron(
            processor, new LazyStylesheet(processor, cached.get(), schema.systemId()), evaluator);
      }
      String stylesheet =
          cached.isPresent() ? cached.get() : SchematronTranspiler.transpile(tree, folder);
      XsltExecutable executable = processor.compile(stylesheet, schema.systemId());
      if (cacheable && cached.isEmpty()) {
        cache.put(key, stylesheet);
      }
      return new Schematron(processor, () -> executable, evaluator);
    } catch (SaxonApiException | RuntimeException e) {
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

  /** Compiles a schema that is already transpiled and reads no other file. */
  static Schematron compiled(String stylesheet, String systemId) throws SaxonApiException {
    ConfinedProcessor processor = new ConfinedProcessor(SchemaFolder.NONE);
    XsltExecutable executable = processor.compile(stylesheet, systemId);
    return new Schematron(processor, () -> executable, Optional.empty());
  }

  /**
   * A stylesheet that an earlier run compiled without error, so that it is compiled on first use.
   */
  private static final class LazyStylesheet implements StylesheetSupplier {
    private final ConfinedProcessor processor;
    private final String stylesheet;
    private final String systemId;
    private Optional<XsltExecutable> executable = Optional.empty();

    LazyStylesheet(ConfinedProcessor processor, String stylesheet, String systemId) {
      this.processor = processor;
      this.stylesheet = stylesheet;
      this.systemId = systemId;
    }

    @Override
    public synchronized XsltExecutable executable() throws SaxonApiException {
      if (executable.isEmpty()) {
        executable = Optional.of(processor.compile(stylesheet, systemId));
      }
      return executable.get();
    }
  }

  @Override
  public void validate(XmlSource document, FindingCollector findings) {
    XdmNode tree;
    try {
      tree = processor.tree(document, findings.locale());
    } catch (SaxonApiException e) {
      ParseFailures.report(ParseFailures.cause(e), findings);
      return;
    }
    if (evaluator.isEmpty() || !evaluated(evaluator.get(), tree, findings)) {
      transform(tree, findings);
    }
  }

  /** Evaluates the rules directly; adds either all findings or, if that fails, none. */
  private static boolean evaluated(
      RuleEvaluator evaluator, XdmNode tree, FindingCollector findings) {
    FindingCollector found = findings.emptyCopy();
    try {
      evaluator.apply(
          tree,
          (node, assertion, message) -> {
            NodeLocation place = NodeLocation.of(node);
            found.add(
                place.line(),
                place.column(),
                severity(assertion.role()),
                assertion.name().isEmpty() ? "schematron" : assertion.name(),
                place.name(),
                message.strip().replaceAll("\\s+", " "));
          });
      findings.addAll(found);
      return true;
    } catch (SaxonApiException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return false;
    }
  }

  private void transform(XdmNode tree, FindingCollector findings) {
    try {
      Xslt30Transformer transformer = stylesheet.executable().load30();
      transformer.setErrorReporter(error -> {});
      transformer.setMessageHandler(message -> {});
      transformer.setGlobalContextItem(tree);
      transformer.applyTemplates(tree, new SAXDestination(new SvrlHandler(findings)));
    } catch (SaxonApiException e) {
      findings.schemaFailed("rule-failed", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // Hostile expressions reach faults of Saxon itself, such as fn:transform with a package-name.
      findings.schemaFailed("rule-failed", "an internal error of Saxon: " + e);
    } catch (StackOverflowError e) {
      findings.schemaFailed("rule-failed", "nesting too deep");
    } catch (OutOfMemoryError e) {
      findings.schemaFailed("rule-failed", "a rule needs more memory than there is");
    }
  }

  /** The severity for an assertion's role, flag or severity; without one it is an error. */
  static Severity severity(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "warn", "warning", "nonfatal", "non-fatal" -> Severity.WARNING;
      case "info", "information", "hint" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }
}
