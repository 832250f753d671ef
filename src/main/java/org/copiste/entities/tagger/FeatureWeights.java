package org.copiste.entities.tagger;

import java.util.Map;

/**
 * The weights of a model's features, looked up by the parts of a feature's name without joining
 * them: most features that a token could have are in no model, so joining them would be wasted. The
 * hash is that of {@link String#hashCode()}, which for two joined strings is {@code hash(a) *
 * 31^length(b) + hash(b)}. Immutable and thread-safe.
 *
 * @param <W> the weights of a feature
 */
final class FeatureWeights<W> {
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 31 * POWERS[i - 1];
    }
  }

  private final String[] features;

  /** The hashes of the features, in one array because most look-ups end here. */
  private final int[] hashes;

  private final Object[] weights;
  private final int mask;

  FeatureWeights(Map<String, W> known) {
    int size = Integer.highestOneBit(Math.max(1, known.size())) << 2;
    features = new String[size];
    hashes = new int[size];
    weights = new Object[size];
    mask = size - 1;
    known.forEach(
        (feature, weight) -> {
          int at = place(feature.hashCode());
          while (features[at] != null) {
            at = (at + 1) & mask;
          }
          features[at] = feature;
          hashes[at] = feature.hashCode();
          weights[at] = weight;
        });
  }

  /** The weights of a feature; null for one that the model does not have. */
  @SuppressWarnings("unchecked")
  @org.jspecify.annotations.Nullable
  W get(String... parts) {
    int hash = 0;
    int length = 0;
    for (String part : parts) {
      hash = hash * power(part.length()) + part.hashCode();
      length += part.length();
    }
    for (int at = place(hash); ; at = (at + 1) & mask) {
      if (hashes[at] == hash) {
        String feature = features[at];
        if (feature == null) {
          return null;
        }
        if (feature.length() == length && isMadeOf(feature, parts)) {
          return (W) weights[at];
        }
      } else if (hashes[at] == 0 && features[at] == null) {
        return null;
      }
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & mask;
  }

  private static int power(int exponent) {
    int power = 1;
    int left = exponent;
    while (left >= POWERS.length) {
      power *= 31 * POWERS[POWERS.length - 1];
      left -= POWERS.length;
    }
    return power * POWERS[left];
  }

  private static boolean isMadeOf(String feature, String[] parts) {
    int at = 0;
    for (String part : parts) {
      if (!feature.startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return true;
  }
}
