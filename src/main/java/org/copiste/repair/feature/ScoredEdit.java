package org.copiste.repair.feature;

/**
 * A place that the decoder reads otherwise than it stands.
 *
 * @param start first code unit
 * @param end one past the last
 * @param from what stands there
 * @param to what is read instead
 * @param sort how the reading came about
 * @param posterior how probable the reading is among those of the beam
 * @param p calibrated probability
 * @param channel cost of the misreading, in nats, beyond that of reading the text as it stands
 * @param features the evidence, one number for each {@link Feature}; not copied
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
    double[] features) {}
