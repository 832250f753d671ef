package org.copiste.model;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote to whom, where and when.
 *
 * @param senders who wrote; empty where unknown
 * @param recipients to whom; empty where unknown
 * @param place where it was written
 * @param date when it was written
 */
public record Correspondence(
    List<Party> senders, List<Party> recipients, Optional<Party> place, Optional<Day> date) {

  /**
   * A person, body or place in this role.
   *
   * @param type what it is
   * @param name as it is to be shown
   * @param ref identifier of the {@link Entity}, where it is known
   * @param cert {@code high}, {@code medium} or {@code low} where it is inferred
   * @param evidence {@code internal}, {@code external}, or empty where the letter says so itself
   */
  public record Party(
      Mention.Type type,
      String name,
      Optional<String> ref,
      Optional<String> cert,
      Optional<String> evidence) {}

  /**
   * The day of writing.
   *
   * @param text as it is to be shown
   * @param value normalised
   */
  public record Day(String text, DateValue value) {}

  /** Copies the lists. */
  public Correspondence {
    senders = List.copyOf(senders);
    recipients = List.copyOf(recipients);
  }
}
