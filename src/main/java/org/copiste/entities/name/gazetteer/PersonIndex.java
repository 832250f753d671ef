package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.name.mention.TransliterationKey;
import org.copiste.language.text.EditDistance;
import org.copiste.language.text.Fold;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** The persons of an authority file by surname and by given name. Immutable after it is built. */
public final class PersonIndex {

  /**
   * A person under one of the names.
   *
   * @param entity the person
   * @param names all names in their parts, nicknames left out
   * @param bare whether the file lists the surname alone as a name
   */
  public record Person(Entity entity, List<PersonName> names, boolean bare) {

    /** Whether the person may bear the given names or initials of a name. */
    public boolean mayBe(PersonName name) {
      return name.isBare()
          || names.stream().anyMatch(n -> !n.isBare() && n.mayShareGiven(name))
          || names.stream().allMatch(PersonName::isBare);
    }
  }

  private static final int LONG = 7;

  private final Map<String, List<Person>> bySurname = new TreeMap<>();
  private final Map<String, List<Person>> bySound = new TreeMap<>();
  private final Map<String, List<Person>> byGiven = new HashMap<>();

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
      put(bySound, TransliterationKey.of(surname), person);
    }
    names.stream()
        .flatMap(n -> n.given().stream())
        .filter(g -> g.length() > 2)
        .distinct()
        .forEach(g -> put(byGiven, g, person));
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!key.isEmpty() && !list.contains(person)) {
      list.add(person);
    }
  }

  /** The persons with exactly this surname, case and accents aside. */
  public List<Person> named(String surname) {
    return bySurname.getOrDefault(Fold.of(surname), List.of());
  }

  /** The persons whose surname is another spelling of this one, or misread from it. */
  public List<Person> soundingLike(String surname) {
    String key = TransliterationKey.of(surname);
    List<Person> same = bySound.getOrDefault(key, List.of());
    if (!same.isEmpty() || key.length() < 5) {
      return same;
    }
    List<Person> near = new ArrayList<>();
    bySound.forEach(
        (other, persons) -> {
          if (TransliterationKey.near(key, other)) {
            persons.stream().filter(person -> !near.contains(person)).forEach(near::add);
          }
        });
    return near.isEmpty() ? misread(surname) : near;
  }

  /** The persons whose surname differs by one letter of seven and more. */
  private List<Person> misread(String surname) {
    String folded = Fold.of(surname);
    List<Person> near = new ArrayList<>();
    if (folded.length() >= LONG) {
      bySurname.forEach(
          (other, persons) -> {
            if (other.length() >= LONG
                && Math.abs(other.length() - folded.length()) <= 1
                && EditDistance.within(folded, other, 1)) {
              persons.stream().filter(person -> !near.contains(person)).forEach(near::add);
            }
          });
    }
    return near;
  }

  /** The persons with this given name. */
  public List<Person> given(String name) {
    return byGiven.getOrDefault(Fold.of(name), List.of());
  }
}
