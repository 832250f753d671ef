package org.copiste.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, place or organisation that mentions refer to.
 *
 * @param id the identifier, unique in a corpus. It is meant to be an XML name; one that an
 *     authority file gives and that is not gets another identifier in the TEI
 * @param type person, place or organisation; never {@link Mention.Type#DATE}
 * @param names its names, at least one; the first is for display
 * @param identifiers identifiers in other systems; they always come from an authority file
 * @param note a short description; empty if there is none
 * @param known whether an authority file lists the entity; {@code false} if it was only found in
 *     the text
 */
public record Entity(
    String id,
    Mention.Type type,
    List<Name> names,
    List<Identifier> identifiers,
    Optional<String> note,
    boolean known) {

  /** The {@code type} of a TEI list of entities that nobody has listed or confirmed. */
  public static final String UNVERIFIED = "unverified";

  /**
   * A name.
   *
   * @param text the name
   * @param kind the kind of name, such as {@code nickname} or {@code variant}; the empty string for
   *     an ordinary name
   */
  public record Name(String text, String kind) {}

  /**
   * An identifier in another system.
   *
   * @param type the system, such as {@code Wikidata} or {@code VIAF}
   * @param value the identifier as the authority file writes it
   */
  public record Identifier(String type, String value) {}

  /** Copies the lists. */
  public Entity {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
  }
}
