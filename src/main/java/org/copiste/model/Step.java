package org.copiste.model;

/**
 * One reason for an edit.
 *
 * @param stage the stage that spoke, such as {@code repair}
 * @param rule the rule or model inside it, such as {@code elision}
 * @param p the probability it gave, between 0 and 1
 */
public record Step(String stage, String rule, double p) {}
