package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.TransliterationKey;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.EditDistance;
import org.copiste.language.text.Fold;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** The persons of an authority file by surname and by forename. Immutable after it is built. */
public final class PersonIndex {

  /**
   * A person with all names.
   *
   * @param entity the person
   * @param names the person's names without nicknames
   * @param bare whether the file lists the surname alone as one of them
   */
  public record Person(Entity entity, List<PersonName> names, boolean bare) {

    /** Whether the forenames or initials of a name may be the person's. */
    public boolean mayBe(PersonName name) {
      return name.isBare()
          || names.stream().anyMatch(n -> !n.isBare() && n.mayShareForename(name))
          || names.stream().allMatch(PersonName::isBare);
    }
  }

  /** A shorter surname that is one letter off is another name; set by hand. */
  private static final int SHORTEST_MISREAD = 7;

  /** A shorter key is close to too many others; set by hand. */
  private static final int SHORTEST_SIMILAR_KEY = 5;

  private final Map<String, List<Person>> bySurname = new TreeMap<>();
  private final Map<String, List<Person>> byKey = new TreeMap<>();
  private final Map<String, List<Person>> byForename = new HashMap<>();

  /** Indexes the persons of an authority file. */
  public PersonIndex(Authority authority) {
    for (Entity entity : authority.entities()) {
      if (entity.type() == Mention.Type.PERSON) {
        add(entity, authority);
      }
    }
  }

  private void add(Entity entity, Authority authority) {
    List<PersonName> names = new ArrayList<>();
    Map<String, Boolean> surnames = new LinkedHashMap<>();
    for (Entity.Name name : entity.names()) {
      if (!name.kind().equals("nickname")) {
        PersonName parts = PersonName.of(name.text());
        names.add(parts);
        surnames.merge(parts.surname(), parts.isBare(), Boolean::logicalOr);
      }
    }
    for (String marked : authority.surnames(entity.id())) {
      surnames.putIfAbsent(PersonName.of(marked).surname(), false);
    }
    boolean bare = surnames.containsValue(true);
    Person person = new Person(entity, List.copyOf(names), bare);
    for (String surname : surnames.keySet()) {
      put(bySurname, surname, person);
      put(byKey, TransliterationKey.of(surname), person);
    }
    names.stream()
        .flatMap(n -> n.forenames().stream())
        .filter(g -> g.length() > 2)
        .distinct()
        .forEach(g -> put(byForename, g, person));
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!key.isEmpty() && !list.contains(person)) {
      list.add(person);
    }
  }

  /** The persons with exactly this surname, case and accents aside. */
  public List<Person> withSurname(String surname) {
    return bySurname.getOrDefault(Fold.of(surname), List.of());
  }

  /**
   * The persons whose surname is another transcription of this one or may be misread as it. Walks
   * through all surnames if no transcription is listed.
   */
  public List<Person> withSimilarSurname(String surname) {
    String key = TransliterationKey.of(surname);
    List<Person> same = byKey.getOrDefault(key, List.of());
    if (!same.isEmpty() || key.length() < SHORTEST_SIMILAR_KEY) {
      return same;
    }
    List<Person> near = new ArrayList<>();
    byKey.forEach(
        (other, persons) -> {
          if (TransliterationKey.near(key, other)) {
            persons.stream().filter(person -> !near.contains(person)).forEach(near::add);
          }
        });
    return near.isEmpty() ? misread(surname) : near;
  }

  /** The persons whose surname, if it is long, differs by one letter. */
  private List<Person> misread(String surname) {
    String folded = Fold.of(surname);
    List<Person> near = new ArrayList<>();
    if (folded.length() >= SHORTEST_MISREAD) {
      bySurname.forEach(
          (other, persons) -> {
            if (other.length() >= SHORTEST_MISREAD
                && Math.abs(other.length() - folded.length()) <= 1
                && EditDistance.within(folded, other, 1)) {
              persons.stream().filter(person -> !near.contains(person)).forEach(near::add);
            }
          });
    }
    return near;
  }

  /** The persons with this forename, case and accents aside. */
  public List<Person> withForename(String name) {
    return byForename.getOrDefault(Fold.of(name), List.of());
  }
}
