package org.copiste.entities.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * The entities that the documents of a corpus mention, with the numbers of mentions and documents.
 * The order in which documents are added makes no difference.
 */
public final class CorpusList {

  /** How often an entry or a name occurs. */
  record Count(int mentions, int documents) {
    static final Count NONE = new Count(0, 0);

    Count plus(int more) {
      return new Count(mentions + more, documents + 1);
    }
  }

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<Mention.Type, Map<String, Count>> unresolved =
      new EnumMap<>(Mention.Type.class);

  /** A list that starts with the entries of an authority file, mentioned or not. */
  public CorpusList(List<Entity> known) {
    known.forEach(e -> entities.put(e.id(), e));
  }

  /** Adds the names of one document. */
  public void add(EncodedNames document) {
    for (Entity entity : document.entities()) {
      entities.putIfAbsent(entity.id(), entity);
    }
    document
        .mentions()
        .forEach((id, n) -> counts.put(id, counts.getOrDefault(id, Count.NONE).plus(n)));
    document
        .unresolved()
        .forEach(
            (type, names) -> {
              Map<String, Count> all = unresolved.computeIfAbsent(type, t -> new TreeMap<>());
              names.forEach((name, n) -> all.put(name, all.getOrDefault(name, Count.NONE).plus(n)));
            });
  }

  /** Whether an entry has this identifier. */
  boolean has(String id) {
    return entities.containsKey(id);
  }

  /**
   * The entries of a type, by identifier.
   *
   * @param known whether those that a person listed, or the others
   */
  List<Entity> entities(Mention.Type type, boolean known) {
    return entities.values().stream().filter(e -> e.type() == type && e.known() == known).toList();
  }

  /** How often an entry is mentioned. */
  Count count(String id) {
    return counts.getOrDefault(id, Count.NONE);
  }

  /** The names of a type without an entry, with their counts. */
  Map<String, Count> unresolved(Mention.Type type) {
    return unresolved.getOrDefault(type, Map.of());
  }
}
