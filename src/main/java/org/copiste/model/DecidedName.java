package org.copiste.model;

/**
 * What a person decided about a name or date.
 *
 * @param at its span in the source
 * @param verdict what is decided
 * @param type what is named; {@link Mention.Type#DATE} for a date; means nothing unless the verdict
 *     is {@link Verdict#IS}
 * @param date the value of a date; {@link DateValue#UNKNOWN} for none
 * @param id identifier of what is meant; empty unless the verdict is {@link Verdict#MEANS}
 * @param by who decided
 * @param decision how a message names the decision
 */
public record DecidedName(
    Span at,
    Verdict verdict,
    Mention.Type type,
    DateValue date,
    String id,
    String by,
    String decision) {

  /** What is decided about a name. */
  public enum Verdict {
    /** It is a name or a date. */
    IS,
    /** It is neither. */
    IS_NOT,
    /** It means someone or something with an identifier. */
    MEANS
  }
}
