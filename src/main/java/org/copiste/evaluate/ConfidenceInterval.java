package org.copiste.evaluate;

/**
 * A 95 % confidence interval.
 *
 * @param low the 2.5th percentile of the resampled figures
 * @param high the 97.5th percentile
 */
record ConfidenceInterval(double low, double high) {}
