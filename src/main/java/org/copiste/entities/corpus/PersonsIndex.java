package org.copiste.entities.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.language.text.Fold;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * The index of the persons of a corpus: who is named in which documents, how often, and which names
 * refer to nobody. Documents may be added in any order; the result is the same.
 */
public final class PersonsIndex {

  /**
   * A person, or a name that refers to nobody.
   *
   * @param person the person; empty for a name without an entry
   * @param name the name to show
   * @param documents how often the documents name the person, by name of the document
   */
  public record Entry(
      Optional<Entity> person, String name, java.util.SortedMap<String, Integer> documents) {

    /** Copies the counts. */
    public Entry {
      documents = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    /** How often all documents together name the person. */
    public int mentions() {
      return documents.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The other names, in the order of the entry. */
    public List<String> variants() {
      return person.stream()
          .flatMap(p -> p.names().stream())
          .map(Entity.Name::text)
          .filter(n -> !n.equals(name))
          .distinct()
          .toList();
    }
  }

  private final Map<String, Entity> persons = new TreeMap<>();
  private final Map<String, TreeMap<String, Integer>> mentions = new TreeMap<>();
  private final Map<String, TreeMap<String, Integer>> unresolved = new TreeMap<>();

  /**
   * Adds the names of a document.
   *
   * @param document its name, unique in the corpus
   */
  public void add(String document, EncodedNames names) {
    for (Entity entity : names.entities()) {
      if (entity.type() == Mention.Type.PERSON) {
        persons.putIfAbsent(entity.id(), entity);
      }
    }
    names
        .mentions()
        .forEach((id, n) -> mentions.computeIfAbsent(id, k -> new TreeMap<>()).put(document, n));
    names
        .unresolved()
        .getOrDefault(Mention.Type.PERSON, Map.of())
        .forEach(
            (name, n) -> unresolved.computeIfAbsent(name, k -> new TreeMap<>()).put(document, n));
  }

  /** Persons who are named, in the order of their shown names, case and accents aside. */
  public List<Entry> persons() {
    List<Entry> entries = new ArrayList<>();
    for (Entity person : persons.values()) {
      TreeMap<String, Integer> where = mentions.getOrDefault(person.id(), new TreeMap<>());
      if (!where.isEmpty()) {
        entries.add(new Entry(Optional.of(person), person.names().get(0).text(), where));
      }
    }
    entries.sort(
        Comparator.comparing((Entry e) -> Fold.of(e.name()))
            .thenComparing(e -> e.person().map(Entity::id).orElse("")));
    return entries;
  }

  /** The names that refer to nobody, in the same order. */
  public List<Entry> unresolved() {
    List<Entry> entries = new ArrayList<>();
    unresolved.forEach((name, where) -> entries.add(new Entry(Optional.empty(), name, where)));
    entries.sort(Comparator.comparing((Entry e) -> Fold.of(e.name())).thenComparing(Entry::name));
    return entries;
  }
}
