package org.copiste.model;

import java.util.List;
import java.util.Optional;

/**
 * The metadata of a letter.
 *
 * @param senders who wrote it; empty if unknown
 * @param recipients to whom it was sent; empty if unknown
 * @param place where it was written; empty if unknown
 * @param date when it was written; empty if unknown
 */
public record Correspondence(
    List<Party> senders, List<Party> recipients, Optional<Party> place, Optional<Day> date) {

  /**
   * A sender, a recipient or a place of writing.
   *
   * @param type whether it is a person, an organisation or a place
   * @param name the name for display
   * @param ref identifier of the entry that a person listed; empty if there is none
   * @param entity identifier of the {@link Entity}; that of {@code ref} where there is one; empty
   *     if it is none of the document's entities
   * @param cert {@code high}, {@code medium} or {@code low} if the role is inferred; otherwise
   *     empty
   * @param evidence {@code internal} if it is inferred from the text, {@code external} if from
   *     elsewhere; empty if the letter states it
   */
  public record Party(
      Mention.Type type,
      String name,
      Optional<String> ref,
      Optional<String> entity,
      Optional<String> cert,
      Optional<String> evidence) {

    /** A reference is the identifier of the entity, too. */
    public Party {
      entity = ref.isPresent() ? ref : entity;
    }

    /** A party that is none of the document's entities. */
    public static Party unlisted(
        Mention.Type type, String name, Optional<String> cert, Optional<String> evidence) {
      return new Party(type, name, Optional.empty(), Optional.empty(), cert, evidence);
    }
  }

  /**
   * The date of writing.
   *
   * @param text the date for display
   * @param value the date normalised
   */
  public record Day(String text, DateValue value) {}

  /** Copies the lists. */
  public Correspondence {
    senders = List.copyOf(senders);
    recipients = List.copyOf(recipients);
  }
}
