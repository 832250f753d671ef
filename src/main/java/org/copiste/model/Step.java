package org.copiste.model;

/**
 * A step that led to an edit.
 *
 * @param stage the stage, such as {@code repair}
 * @param rule the rule or model of that stage, such as {@code elision}
 * @param p the probability that it gave the edit
 */
public record Step(String stage, String rule, double p) {
  /** The rule that writes the long s as s; it tells that a text is set with old types. */
  public static final String LONG_S = "long-s";
}
