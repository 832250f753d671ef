package org.copiste.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, place or body that mentions refer to.
 *
 * @param id the identifier, unique in a corpus, an XML name
 * @param type never a date
 * @param names its names; the first is the one to show
 * @param identifiers identifiers elsewhere, only ever copied from an authority file
 * @param note a short description; empty for none
 * @param known whether it comes from an authority file, or was found in the text alone
 */
public record Entity(
    String id,
    Mention.Type type,
    List<Name> names,
    List<Identifier> identifiers,
    Optional<String> note,
    boolean known) {

  /**
   * One name.
   *
   * @param text the name as it is written
   * @param kind {@code nickname}, {@code variant}, … ; empty for a plain name
   */
  public record Name(String text, String kind) {}

  /**
   * An identifier elsewhere.
   *
   * @param type who issued it, such as {@code Wikidata}
   * @param value the identifier as the authority file has it
   */
  public record Identifier(String type, String value) {}

  /** Copies the lists. */
  public Entity {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
  }
}
