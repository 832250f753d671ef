package org.copiste.validate.rules;

import java.util.List;
import java.util.Map;

/**
 * A simple Schematron schema: patterns, rules with variables, assertions and reports, without XSLT,
 * abstract rules, phases or diagnostics.
 *
 * @param namespaces the namespace URIs by prefix
 */
public record RuleSet(Map<String, String> namespaces, List<Pattern> patterns) {

  /** Copies the collections. */
  public RuleSet {
    namespaces = Map.copyOf(namespaces);
    patterns = List.copyOf(patterns);
  }

  /** A pattern. The first of its rules whose context matches a node applies to the node. */
  public record Pattern(List<Rule> rules) {}

  /** A rule: assertions about the nodes that a context matches. */
  public record Rule(String context, List<Let> lets, List<Assertion> assertions) {}

  /** A variable of a rule. */
  public record Let(String name, String value) {}

  /**
   * An assertion or a report.
   *
   * @param name the nearest identifier: its own, its rule's or its pattern's; empty if there is
   *     none
   * @param role its severity, role or flag; empty if there is none
   * @param fails the effective boolean value of the test that gives a finding
   * @param message the parts of the message
   */
  public record Assertion(
      String name, String role, String test, boolean fails, List<Part> message) {}

  /**
   * A part of a message.
   *
   * @param text the text; empty for an expression
   * @param select the expression; empty for text
   */
  public record Part(String text, String select) {}
}
