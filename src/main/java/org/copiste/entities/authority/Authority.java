package org.copiste.entities.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.model.Entity;

/**
 * The persons, places and organisations of an authority file, with their names and identifiers.
 * Immutable.
 */
public final class Authority {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\-]+");

  private static final Authority NONE = new Authority(List.of(), Map.of());

  private final List<Entity> entities;
  private final Map<String, Set<String>> surnames;

  /**
   * @param entities in the order of the file, identifiers unique
   * @param surnames by identifier, the words of a name that the file marks as surname
   */
  Authority(List<Entity> entities, Map<String, Set<String>> surnames) {
    this.entities = List.copyOf(entities);
    Map<String, Set<String>> copy = new TreeMap<>();
    surnames.forEach((id, words) -> copy.put(id, Set.copyOf(words)));
    this.surnames = Map.copyOf(copy);
  }

  /** An authority without entries. */
  public static Authority none() {
    return NONE;
  }

  /** An authority of these entities. */
  public static Authority of(List<Entity> entities) {
    return new Authority(entities, Map.of());
  }

  /** The entries in the order of the file. */
  public List<Entity> entities() {
    return entities;
  }

  /** The surnames that the file marks in an entry. */
  public Set<String> surnames(String id) {
    return surnames.getOrDefault(id, Set.of());
  }

  /**
   * The words of all names as they are written, those with at least two letters: a repair leaves
   * them alone and may correct a misread name to one of them.
   */
  public Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Entity entity : entities) {
      for (Entity.Name name : entity.names()) {
        for (String word : NO_WORD.split(name.text(), -1)) {
          if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
            words.add(word);
          }
        }
      }
    }
    return java.util.Collections.unmodifiableSet(words);
  }

  /** Whether an identifier is taken. */
  boolean has(String id) {
    return ids().contains(id);
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    entities.forEach(e -> ids.add(e.id()));
    return ids;
  }
}
