package org.copiste.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;

/**
 * A rule loaded for one document. Each expression is loaded once, because that takes longer than to
 * evaluate it. Not thread-safe.
 */
final class LoadedRule {
  private final CompiledRule rule;
  private final Optional<XPathSelector> context;
  private final Map<XPathExecutable, Loaded> loaded = new HashMap<>();

  /** A loaded expression and the variables that it uses. */
  private record Loaded(XPathSelector selector, Set<QName> variables) {}

  /** The value of a variable at one node. */
  private record Bound(QName name, XdmValue value) {}

  LoadedRule(CompiledRule rule, Optional<XPathSelector> context) {
    this.rule = rule;
    this.context = context;
  }

  /** Whether the context of the rule matches a node. */
  boolean matches(XdmNode node) throws SaxonApiException {
    if (context.isPresent()) {
      context.get().setContextItem(node);
      return context.get().effectiveBooleanValue();
    }
    QName name = rule.name.orElseThrow();
    NodeInfo info = node.getUnderlyingNode();
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && info.getLocalPart().equals(name.getLocalName())
        && info.getNamespaceUri().equals(name.getNamespaceUri());
  }

  /** Evaluates the assertions of the rule for a node that its context matches. */
  void apply(XdmNode node, RuleEvaluator.AssertionHandler handler) throws SaxonApiException {
    List<Bound> bound = new ArrayList<>();
    for (CompiledRule.Variable variable : rule.variables) {
      bound.add(new Bound(variable.name(), at(variable.value(), node, bound).evaluate()));
    }
    for (CompiledRule.Test test : rule.tests) {
      boolean holds = at(test.test(), node, bound).effectiveBooleanValue();
      if (holds == test.assertion().fails()) {
        handler.failed(node, test.assertion(), message(test, node, bound));
      }
    }
  }

  private String message(CompiledRule.Test test, XdmNode node, List<Bound> bound)
      throws SaxonApiException {
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < test.values().size(); i++) {
      message.append(test.assertion().message().get(i).text());
      String separator = "";
      for (XdmItem item : at(test.values().get(i), node, bound).evaluate()) {
        message.append(separator).append(item.getStringValue());
        separator = " ";
      }
    }
    return message.toString();
  }

  private XPathSelector at(XPathExecutable expression, XdmNode node, List<Bound> bound)
      throws SaxonApiException {
    Loaded ready = loaded.computeIfAbsent(expression, LoadedRule::load);
    ready.selector().setContextItem(node);
    for (Bound variable : bound) {
      if (ready.variables().contains(variable.name())) {
        ready.selector().setVariable(variable.name(), variable.value());
      }
    }
    return ready.selector();
  }

  private static Loaded load(XPathExecutable expression) {
    Set<QName> variables = new HashSet<>();
    expression.iterateExternalVariables().forEachRemaining(variables::add);
    return new Loaded(expression.load(), variables);
  }
}
