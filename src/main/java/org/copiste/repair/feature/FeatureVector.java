package org.copiste.repair.feature;

import org.copiste.repair.classify.Feature;

/**
 * The features of one change, by name.
 *
 * @param features one number for each feature; not copied
 */
record FeatureVector(double[] features) {

  FeatureVector() {
    this(new double[Feature.values().length]);
  }

  void put(Feature feature, double value) {
    features[feature.ordinal()] = value;
  }

  void put(Feature feature, boolean holds) {
    features[feature.ordinal()] = holds ? 1 : 0;
  }

  double get(Feature feature) {
    return features[feature.ordinal()];
  }
}
