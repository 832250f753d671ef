package org.copiste.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name or date in the text. A mention covers the name alone: no elided article, no preposition,
 * no note call, no surrounding punctuation. Mentions may nest but not cross.
 *
 * @param type what is named
 * @param parts its spans in the source, ascending, disjoint, at least one; there are several where
 *     notes or furniture interrupt it
 * @param ref identifier of the entry that a person listed for what is named; empty if there is none
 * @param entity identifier of the {@link Entity}, which all mentions of one and the same share;
 *     that of {@code ref} where there is one; empty if it cannot be decided who or what is meant
 * @param date the value of a date; empty for names
 * @param nickname whether a person is called by a nickname
 * @param p probability that this is such a name or date
 * @param cert how certain an inferred reference or date is: {@code high}, {@code medium} or {@code
 *     low}; empty if nothing was inferred
 * @param evidence {@code internal} if the reference or date was inferred from the text, {@code
 *     external} if from elsewhere; empty if nothing was inferred
 * @param decidedBy the person who decided that this is such a name or date, or that it is none;
 *     empty if nobody did
 */
public record Mention(
    Type type,
    List<Span> parts,
    Optional<String> ref,
    Optional<String> entity,
    Optional<DateValue> date,
    boolean nickname,
    double p,
    Optional<String> cert,
    Optional<String> evidence,
    Optional<String> decidedBy) {

  /** What is named. */
  public enum Type {
    /** A person. */
    PERSON,
    /** A place. */
    PLACE,
    /** An organisation. */
    ORG,
    /** A date or a period. */
    DATE;

    /** The name in the ledger: the constant's name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Copies the parts. A reference is the identifier of the entity, too.
   *
   * @throws IllegalArgumentException if there are no parts
   */
  public Mention {
    parts = List.copyOf(parts);
    entity = ref.isPresent() ? ref : entity;
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a mention without text");
    }
  }

  /** A mention that nobody has decided about. */
  public Mention(
      Type type,
      List<Span> parts,
      Optional<String> ref,
      Optional<String> entity,
      Optional<DateValue> date,
      boolean nickname,
      double p,
      Optional<String> cert,
      Optional<String> evidence) {
    this(type, parts, ref, entity, date, nickname, p, cert, evidence, Optional.empty());
  }

  /** From the start of the first part to the end of the last. */
  public Span at() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }

  /** A copy with this value of a date. */
  public Mention withDate(
      DateValue value, Optional<String> certainty, Optional<String> inferredFrom) {
    return new Mention(
        type,
        parts,
        ref,
        entity,
        Optional.of(value),
        nickname,
        p,
        certainty,
        inferredFrom,
        decidedBy);
  }

  /** A copy that does not say who or what is meant. */
  public Mention withoutEntity() {
    return new Mention(
        type,
        parts,
        Optional.empty(),
        Optional.empty(),
        date,
        nickname,
        p,
        Optional.empty(),
        Optional.empty(),
        decidedBy);
  }

  /** A copy about which a person has decided. */
  public Mention withDecidedBy(String person) {
    return new Mention(
        type, parts, ref, entity, date, nickname, p, cert, evidence, Optional.of(person));
  }
}
