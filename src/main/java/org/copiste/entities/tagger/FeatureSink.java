package org.copiste.entities.tagger;

/** Takes the features of a token one by one. */
interface FeatureSink {
  /** A feature, which is what its parts make when they are put together. */
  void add(String... parts);
}
