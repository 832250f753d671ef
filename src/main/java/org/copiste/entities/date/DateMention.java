package org.copiste.entities.date;

import java.util.Optional;
import org.copiste.model.DateValue;

/**
 * A date with its value.
 *
 * @param flow index of the flow it stands in
 * @param first index of its first token
 * @param end index one past its last token
 * @param value what it means
 * @param p probability that it is a date
 * @param cert how sure a value is that was completed from context
 * @param evidence {@code internal} where it was
 */
public record DateMention(
    int flow,
    int first,
    int end,
    DateValue value,
    double p,
    Optional<String> cert,
    Optional<String> evidence) {}
