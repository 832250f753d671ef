package org.copiste.entities.authority;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.model.Entity;

/**
 * The persons, places and organisations of an authority file, with their names and identifiers.
 * Immutable.
 */
public final class Authority {
  private static final Authority NONE = new Authority(List.of(), Map.of());

  private final List<Entity> entities;
  private final Map<String, Set<String>> surnames;

  /**
   * @param entities in the order of the file, identifiers unique
   * @param surnames by identifier, the words of a name that the file marks as surname
   */
  Authority(List<Entity> entities, Map<String, Set<String>> surnames) {
    this.entities = List.copyOf(entities);
    this.surnames = new HashMap<>();
    surnames.forEach(
        (id, words) -> {
          if (!words.isEmpty()) {
            this.surnames.put(id, Set.copyOf(words));
          }
        });
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
        addWords(words, name.text());
      }
    }
    return Collections.unmodifiableSet(words);
  }

  private static void addWords(Set<String> words, String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !isOfWord(name.charAt(i))) {
        if (i - start > 1 && Character.isUpperCase(name.charAt(start))) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c)
        || c == '-'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
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
