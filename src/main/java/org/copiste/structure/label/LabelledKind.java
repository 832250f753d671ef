package org.copiste.structure.label;

/**
 * What the labelling says of a line.
 *
 * @param kind its kind in the best labelling of all lines
 * @param p how probable that kind is
 * @param all how probable each kind is, by its ordinal
 */
public record LabelledKind(LineKind kind, double p, double[] all) {}
