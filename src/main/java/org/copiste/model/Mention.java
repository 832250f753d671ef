package org.copiste.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name or a date in the text: the name itself, without elided article, preposition, note call or
 * outer punctuation. Mentions may nest, and must not cross.
 *
 * @param type what is named
 * @param parts where, ascending; several spans where a note zone or furniture stands between
 * @param ref identifier of the {@link Entity} meant; empty where it is not known
 * @param date the normalised value of a date; empty for names
 * @param nickname whether a person is meant by a nickname
 * @param p probability of the mention
 * @param cert certainty of the reference or the date where it is inferred, {@code high}, {@code
 *     medium} or {@code low}
 * @param evidence {@code internal} where it follows from the text, {@code external} from elsewhere
 */
public record Mention(
    Type type,
    List<Span> parts,
    Optional<String> ref,
    Optional<DateValue> date,
    boolean nickname,
    double p,
    Optional<String> cert,
    Optional<String> evidence) {

  /** What is named. */
  public enum Type {
    PERSON,
    PLACE,
    ORG,
    DATE;

    /** The name in the ledger. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the parts. */
  public Mention {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a mention without text");
    }
  }

  /** From the first part's start to the last part's end. */
  public Span at() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
