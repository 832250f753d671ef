package org.copiste.repair.feature;

/**
 * An edit that the decoder proposes, with its features and calibrated probability.
 *
 * @param start first code unit
 * @param end one past the last
 * @param from what stands there
 * @param to the replacement
 * @param sort kind of edge it comes from
 * @param posterior posterior probability over the beam
 * @param p calibrated probability
 * @param channel cost of the misreading, in nats, above that of reading the text correctly
 * @param features one number for each {@link Feature}; not copied
 */
public record ScoredEdit(
    int start,
    int end,
    String from,
    String to,
    String sort,
    double posterior,
    double p,
    double channel,
    double[] features) {

  /** The same that also takes away the sign behind it. */
  public ScoredEdit grown(char sign) {
    return new ScoredEdit(start, end + 1, from + sign, to, sort, posterior, p, channel, features);
  }
}
