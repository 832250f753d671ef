package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The persons of an authority file who have a surname, by the form in which the file has it: with
 * these or those particles, whole or as a part of a compound. Looking up takes no longer the more
 * of them there are. Filled by one thread, then only read.
 */
final class Namesakes {
  /** Forenames of so many persons are compared one by one; set by hand. */
  private static final int MOST_COMPARED = 64;

  /** Persons whose surname has one form. */
  private record Group(ListedName.Surname form, List<ListedPerson> persons) {}

  private final List<Group> groups = new ArrayList<>(1);
  private Map<Set<ListedName.Surname>, List<ListedPerson>> together = Map.of();
  private Set<String> forenames = Set.of();

  /** Adds a person; all names of one person are added before those of the next. */
  void add(ListedPerson person, ListedName.Surname form) {
    for (Group group : groups) {
      if (group.form().isSame(form)) {
        if (group.persons().get(group.persons().size() - 1) != person) {
          group.persons().add(person);
        }
        return;
      }
    }
    List<ListedPerson> persons = new ArrayList<>(1);
    persons.add(person);
    groups.add(new Group(form, persons));
  }

  /** The forms of the surname. */
  List<ListedName.Surname> forms() {
    return groups.stream().map(Group::form).toList();
  }

  /** The persons with one of these forms: those who have it whole, if there are any. */
  List<ListedPerson> with(Set<ListedName.Surname> forms) {
    if (groups.size() == 1) {
      return Collections.unmodifiableList(groups.get(0).persons());
    }
    synchronized (groups) {
      if (together.isEmpty()) {
        together = new HashMap<>();
      }
      return together.computeIfAbsent(forms, this::find);
    }
  }

  private List<ListedPerson> find(Set<ListedName.Surname> forms) {
    boolean whole = forms.stream().anyMatch(ListedName.Surname::whole);
    Set<ListedPerson> found = new LinkedHashSet<>();
    for (Group group : groups) {
      if (forms.contains(group.form()) && (!whole || group.form().whole())) {
        found.addAll(group.persons());
      }
    }
    return List.copyOf(found);
  }

  /** The persons with any form. */
  List<ListedPerson> all() {
    return with(Set.copyOf(forms()));
  }

  /** Whether one of the persons has a forename, folded, or one that it may be misread from. */
  boolean haveForename(String folded) {
    List<ListedPerson> persons = all();
    if (persons.size() <= MOST_COMPARED) {
      return persons.stream().anyMatch(person -> person.hasForename(folded));
    }
    synchronized (groups) {
      if (forenames.isEmpty()) {
        forenames = new HashSet<>();
        persons.forEach(p -> p.names().forEach(name -> forenames.addAll(name.forenames())));
      }
      return forenames.contains(folded);
    }
  }
}
