package org.copiste.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import org.copiste.validate.rules.RuleSet.Assertion;
import org.copiste.validate.rules.RuleSet.Pattern;
import org.copiste.validate.rules.RuleSet.Rule;

/**
 * Evaluates the rules of a schema in one pass over a document, without XSLT. A rule is compiled
 * when the first node is met that it may match: of the hundred rules of a large schema a document
 * needs a dozen. May be shared by threads.
 */
public final class RuleEvaluator {
  private final Processor processor;
  private final Map<String, String> namespaces;
  private final Map<String, List<ScopedRule>> byName = new HashMap<>();
  private final List<ScopedRule> withAnyName = new ArrayList<>();
  private boolean attributes;

  /** A rule and its scope; {@code pattern} and {@code order} are its position in the schema. */
  private final class ScopedRule {
    final int order;
    final int pattern;
    final ContextScope scope;
    private final Rule rule;
    private volatile Optional<CompiledRule> compiled = Optional.empty();

    ScopedRule(int order, int pattern, Rule rule, ContextScope scope) {
      this.order = order;
      this.pattern = pattern;
      this.rule = rule;
      this.scope = scope;
    }

    CompiledRule compiled() throws SaxonApiException {
      // If two threads compile it at once, either result will do.
      if (compiled.isEmpty()) {
        compiled = Optional.of(new CompiledRule(processor, namespaces, rule));
      }
      return compiled.get();
    }
  }

  /** Is called for every assertion that fails. */
  @FunctionalInterface
  public interface AssertionHandler {
    /** An assertion that fails, or a report that succeeds, at a node. */
    void failed(XdmNode node, Assertion assertion, String message);
  }

  private RuleEvaluator(Processor processor, Map<String, String> namespaces) {
    this.processor = processor;
    this.namespaces = namespaces;
  }

  /** An evaluator for rules; absent if the scope of one of them cannot be told. */
  public static Optional<RuleEvaluator> of(Processor processor, RuleSet rules) {
    RuleEvaluator evaluator = new RuleEvaluator(processor, rules.namespaces());
    int order = 0;
    int pattern = 0;
    for (Pattern p : rules.patterns()) {
      for (Rule rule : p.rules()) {
        Optional<ContextScope> scope = ContextScope.of(rule.context());
        if (scope.isEmpty()) {
          return Optional.empty();
        }
        evaluator.add(evaluator.new ScopedRule(order++, pattern, rule, scope.get()));
      }
      pattern++;
    }
    return Optional.of(evaluator);
  }

  private void add(ScopedRule scoped) {
    attributes |= scoped.scope.attributes();
    if (scoped.scope.names().isEmpty()) {
      withAnyName.add(scoped);
    }
    for (String name : scoped.scope.names()) {
      byName.computeIfAbsent(name, n -> new ArrayList<>()).add(scoped);
    }
  }

  /**
   * Evaluates the rules for a document.
   *
   * @throws SaxonApiException if an expression needs XSLT or fails; some assertions have then not
   *     been evaluated
   */
  public void apply(XdmNode document, AssertionHandler handler) throws SaxonApiException {
    Map<ScopedRule, LoadedRule> loaded = new IdentityHashMap<>();
    XdmSequenceIterator<XdmNode> nodes = document.axisIterator(Axis.DESCENDANT);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        visit(node, loaded, handler);
        if (attributes) {
          XdmSequenceIterator<XdmNode> own = node.axisIterator(Axis.ATTRIBUTE);
          while (own.hasNext()) {
            visit(own.next(), loaded, handler);
          }
        }
      }
    }
  }

  private void visit(XdmNode node, Map<ScopedRule, LoadedRule> loaded, AssertionHandler handler)
      throws SaxonApiException {
    NodeInfo info = node.getUnderlyingNode();
    boolean attribute = node.getNodeKind() == XdmNodeKind.ATTRIBUTE;
    List<ScopedRule> named = byName.getOrDefault(info.getLocalPart(), List.of());
    // Of each pattern, only the first rule that matches a node applies to it.
    int matchedPattern = -1;
    for (int n = 0, a = 0; n < named.size() || a < withAnyName.size(); ) {
      boolean takeNamed =
          a == withAnyName.size()
              || n < named.size() && named.get(n).order < withAnyName.get(a).order;
      ScopedRule scoped = takeNamed ? named.get(n++) : withAnyName.get(a++);
      if (scoped.pattern != matchedPattern && possible(scoped.scope, info, attribute)) {
        LoadedRule rule = loaded.get(scoped);
        if (rule == null) {
          rule = scoped.compiled().load();
          loaded.put(scoped, rule);
        }
        if (rule.matches(node)) {
          rule.apply(node, handler);
          matchedPattern = scoped.pattern;
        }
      }
    }
  }

  private static boolean possible(ContextScope scope, NodeInfo node, boolean attribute) {
    return attribute
        ? scope.attributes()
        : scope.attribute().isEmpty()
            || node.getAttributeValue(NamespaceUri.NULL, scope.attribute().get()) != null;
  }
}
