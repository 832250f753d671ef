package org.copiste.validate.rules;

import java.util.List;
import java.util.Map;

/**
 * A Schematron schema of the plain sort: patterns, rules, variables of rules, assertions, reports,
 * and nothing of XSLT.
 *
 * @param namespaces by prefix
 */
public record RuleSet(Map<String, String> namespaces, List<Pattern> patterns) {

  /** Copies the collections. */
  public RuleSet {
    namespaces = Map.copyOf(namespaces);
    patterns = List.copyOf(patterns);
  }

  /** A pattern: of its rules, the first whose context a node matches is the node's. */
  public record Pattern(List<Rule> rules) {}

  /** A rule: what holds for the nodes of a context. */
  public record Rule(String context, List<Let> lets, List<Check> checks) {}

  /** A variable of a rule. */
  public record Let(String name, String value) {}

  /**
   * An assertion or a report.
   *
   * @param name the nearest identifier: its own, its rule's or its pattern's; empty where none
   * @param role its severity, role or flag; empty where none
   * @param fails the effective value of the test that means a finding
   * @param message in parts
   */
  public record Check(String name, String role, String test, boolean fails, List<Part> message) {}

  /**
   * A part of a message.
   *
   * @param select an expression whose value it is; empty for text
   */
  public record Part(String text, String select) {}
}
