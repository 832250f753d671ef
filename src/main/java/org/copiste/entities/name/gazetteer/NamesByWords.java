package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names by words of theirs. That a name is not unique is known from two entries; of thousands with
 * equal names no more are kept, since all would be looked at each time.
 */
final class NamesByWords {
  /** From so many names under the same words on, equal ones are told apart; set by hand. */
  private static final int CROWDED = 16;

  private final Map<String, List<IndexedName>> names = new HashMap<>();

  /** Of lists that are long: who bears each name in it, two at most. */
  private final Map<String, Map<List<Object>, Set<String>>> crowds = new HashMap<>();

  List<IndexedName> of(String words) {
    return names.getOrDefault(words, List.of());
  }

  void put(String words, IndexedName name) {
    List<IndexedName> there = of(words);
    if (there.size() < CROWDED || isNews(words, there, name)) {
      names.put(words, there.isEmpty() ? List.of(name) : joined(there, name));
    }
  }

  private boolean isNews(String words, List<IndexedName> there, IndexedName name) {
    Map<List<Object>, Set<String>> crowd = crowds.get(words);
    if (crowd == null) {
      crowd = new HashMap<>();
      crowds.put(words, crowd);
      for (IndexedName other : there) {
        bearers(crowd, other).add(other.entity().id());
      }
    }
    Set<String> bearers = bearers(crowd, name);
    return bearers.size() < 2 && bearers.add(name.entity().id());
  }

  private static Set<String> bearers(Map<List<Object>, Set<String>> crowd, IndexedName name) {
    return crowd.computeIfAbsent(name.asFound(), n -> new HashSet<>(2));
  }

  /** Most lists hold one name and need no room for more. */
  private static List<IndexedName> joined(List<IndexedName> before, IndexedName name) {
    List<IndexedName> all = before instanceof ArrayList ? before : new ArrayList<>(before);
    all.add(name);
    return all;
  }
}
