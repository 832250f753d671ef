package org.copiste.entities.date;

import java.util.Optional;
import org.copiste.model.DateValue;

/**
 * A date in the text with its value.
 *
 * @param flow index of its flow
 * @param first index of its first token
 * @param end index one past its last token
 * @param value what it means
 * @param p probability that it is a date, 0 to 1
 * @param cert {@code high}, {@code medium} or {@code low} for a value completed from context
 * @param evidence {@code internal} for such a value
 */
public record DateMention(
    int flow,
    int first,
    int end,
    DateValue value,
    double p,
    Optional<String> cert,
    Optional<String> evidence) {}
