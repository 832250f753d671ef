package org.copiste.repair.classify;

/**
 * An edit known to be right or wrong.
 *
 * @param features one number for each {@link Feature}; not copied
 * @param right whether it brings the text closer to the ground truth
 * @param weight weight of the example; above 0
 */
public record LabelledEdit(double[] features, boolean right, double weight) {
  /** A change that counts once. */
  public LabelledEdit(double[] features, boolean right) {
    this(features, right, 1);
  }

  /** The same change with another weight. */
  public LabelledEdit counting(double times) {
    return new LabelledEdit(features, right, times);
  }
}
