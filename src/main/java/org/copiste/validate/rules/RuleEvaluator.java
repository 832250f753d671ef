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
import org.copiste.validate.rules.RuleSet.Check;
import org.copiste.validate.rules.RuleSet.Pattern;
import org.copiste.validate.rules.RuleSet.Rule;

/**
 * Applies the rules of a schema in one walk over a document. A rule is compiled when the first node
 * turns up that it may be about: of the hundred rules of a large schema a document needs a dozen.
 * May be shared by threads.
 */
public final class RuleEvaluator {
  private final Processor processor;
  private final Map<String, String> namespaces;
  private final Map<String, List<Candidate>> byName = new HashMap<>();
  private final List<Candidate> ofAnyName = new ArrayList<>();
  private boolean attributes;

  /**
   * A rule that may be about a node; {@code pattern} and {@code order} are its place in the schema.
   */
  private final class Candidate {
    final int order;
    final int pattern;
    final ContextScope scope;
    private final Rule rule;
    private volatile Optional<CompiledRule> compiled = Optional.empty();

    Candidate(int order, int pattern, Rule rule, ContextScope scope) {
      this.order = order;
      this.pattern = pattern;
      this.rule = rule;
      this.scope = scope;
    }

    CompiledRule compiled() throws SaxonApiException {
      // Two threads may both compile it; either result will do.
      if (compiled.isEmpty()) {
        compiled = Optional.of(new CompiledRule(processor, namespaces, rule));
      }
      return compiled.get();
    }
  }

  /** Is told what is found. */
  @FunctionalInterface
  public interface Sink {
    /** A check that fails at a node. */
    void found(XdmNode node, Check check, String message);
  }

  private RuleEvaluator(Processor processor, Map<String, String> namespaces) {
    this.processor = processor;
    this.namespaces = namespaces;
  }

  /** Makes ready to apply rules; absent where it cannot be told which nodes they are about. */
  public static Optional<RuleEvaluator> of(Processor processor, RuleSet rules) {
    RuleEvaluator walk = new RuleEvaluator(processor, rules.namespaces());
    int order = 0;
    int pattern = 0;
    for (Pattern p : rules.patterns()) {
      for (Rule rule : p.rules()) {
        Optional<ContextScope> scope = ContextScope.of(rule.context());
        if (scope.isEmpty()) {
          return Optional.empty();
        }
        walk.add(walk.new Candidate(order++, pattern, rule, scope.get()));
      }
      pattern++;
    }
    return Optional.of(walk);
  }

  private void add(Candidate candidate) {
    attributes |= candidate.scope.attributes();
    if (candidate.scope.names().isEmpty()) {
      ofAnyName.add(candidate);
    }
    for (String name : candidate.scope.names()) {
      byName.computeIfAbsent(name, n -> new ArrayList<>()).add(candidate);
    }
  }

  /**
   * Applies the rules to a document.
   *
   * @throws SaxonApiException where an expression needs XSLT or fails; what was found is not all
   */
  public void apply(XdmNode document, Sink sink) throws SaxonApiException {
    Map<Candidate, LoadedRule> loaded = new IdentityHashMap<>();
    XdmSequenceIterator<XdmNode> nodes = document.axisIterator(Axis.DESCENDANT);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        visit(node, loaded, sink);
        if (attributes) {
          XdmSequenceIterator<XdmNode> own = node.axisIterator(Axis.ATTRIBUTE);
          while (own.hasNext()) {
            visit(own.next(), loaded, sink);
          }
        }
      }
    }
  }

  private void visit(XdmNode node, Map<Candidate, LoadedRule> loaded, Sink sink)
      throws SaxonApiException {
    NodeInfo info = node.getUnderlyingNode();
    boolean attribute = node.getNodeKind() == XdmNodeKind.ATTRIBUTE;
    List<Candidate> named = byName.getOrDefault(info.getLocalPart(), List.of());
    // Patterns are independent of each other; inside one the order of the rules counts.
    int done = -1;
    for (int n = 0, a = 0; n < named.size() || a < ofAnyName.size(); ) {
      boolean takeNamed =
          a == ofAnyName.size() || n < named.size() && named.get(n).order < ofAnyName.get(a).order;
      Candidate candidate = takeNamed ? named.get(n++) : ofAnyName.get(a++);
      if (candidate.pattern != done && possible(candidate.scope, info, attribute)) {
        LoadedRule rule = loaded.get(candidate);
        if (rule == null) {
          rule = candidate.compiled().load();
          loaded.put(candidate, rule);
        }
        if (rule.matches(node)) {
          rule.apply(node, sink);
          done = candidate.pattern;
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
