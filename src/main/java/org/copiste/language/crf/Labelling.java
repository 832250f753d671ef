package org.copiste.language.crf;

/**
 * What a model says of a sequence.
 *
 * @param best the numbers of the labels of the best sequence, one an item
 * @param p for each item the probability of each label, by its number
 */
public record Labelling(int[] best, double[][] p) {}
