package org.copiste.evaluate;

/**
 * A 95 % interval of a figure.
 *
 * @param low the 2.5th percentile of the resampled figures
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {}
