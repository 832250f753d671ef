package org.copiste.entities.tagger;

/** Receives the features of a token one by one. */
interface FeatureSink {
  /** A feature, given as parts whose concatenation is its name. */
  void add(String... parts);
}
