package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.authority.DerivedId;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.model.Mention;

/**
 * Who in a document bears one surname: persons of the authority file, and persons whose given names
 * fit none of them.
 */
final class PersonCandidates {

  /**
   * One person of this surname.
   *
   * @param isNew whether no list has the person
   */
  record Bearer(String id, boolean isNew) {}

  /**
   * Who is meant.
   *
   * @param bearer empty where it is open
   * @param cert how sure it is, where it was a choice
   */
  record Answer(Optional<Bearer> bearer, Optional<String> cert) {
    static Answer open() {
      return new Answer(Optional.empty(), Optional.empty());
    }
  }

  private final List<PersonIndex.Person> listed;
  private final List<PersonName> unlisted = new ArrayList<>();
  private final List<PersonIndex.Person> named = new ArrayList<>();
  private boolean anyBare;
  private Optional<Bearer> lastFull = Optional.empty();

  /**
   * @param listed the persons of the authority file who bear the surname
   */
  PersonCandidates(List<PersonIndex.Person> listed) {
    this.listed = listed;
  }

  /** Takes note that a name stands in the document. */
  void add(PersonName name) {
    if (name.isBare()) {
      anyBare = true;
      return;
    }
    List<PersonIndex.Person> fitting = fitting(name);
    if (fitting.isEmpty()) {
      boolean again = unlisted.stream().anyMatch(n -> n.mayShareGiven(name));
      if (!again) {
        unlisted.add(name);
      }
    } else if (fitting.size() == 1 && !named.contains(fitting.get(0))) {
      named.add(fitting.get(0));
    }
  }

  private List<PersonIndex.Person> fitting(PersonName name) {
    return listed.stream().filter(p -> p.mayBe(name)).toList();
  }

  /** Who is meant by a name; to be asked in the order of the text. */
  Answer bearer(PersonName name) {
    if (!name.isBare()) {
      Answer answer = full(name);
      lastFull = answer.bearer().isPresent() ? answer.bearer() : lastFull;
      return answer;
    }
    if (listed.size() + unlisted.size() <= 1) {
      return sure(
          listed.isEmpty()
              ? fresh(unlisted.isEmpty() ? name : unlisted.get(0))
              : known(listed.get(0)));
    }
    if (lastFull.isPresent()) {
      return new Answer(lastFull, Optional.of("medium"));
    }
    List<PersonIndex.Person> owners = listed.stream().filter(PersonIndex.Person::bare).toList();
    if (owners.size() == 1) {
      return sure(known(owners.get(0)));
    }
    if (named.size() == 1 && unlisted.isEmpty()) {
      return new Answer(Optional.of(known(named.get(0))), Optional.of("medium"));
    }
    return Answer.open();
  }

  private Answer full(PersonName name) {
    List<PersonIndex.Person> fitting = fitting(name);
    if (fitting.size() == 1) {
      return sure(known(fitting.get(0)));
    }
    if (fitting.size() > 1) {
      List<PersonIndex.Person> exact =
          fitting.stream()
              .filter(p -> p.names().stream().anyMatch(n -> n.given().equals(name.given())))
              .toList();
      return exact.size() == 1 ? sure(known(exact.get(0))) : Answer.open();
    }
    return unlisted.stream()
        .filter(n -> n.mayShareGiven(name))
        .findFirst()
        .map(n -> sure(fresh(n)))
        .orElse(Answer.open());
  }

  private static Answer sure(Bearer bearer) {
    return new Answer(Optional.of(bearer), Optional.empty());
  }

  private static Bearer known(PersonIndex.Person person) {
    return new Bearer(person.entity().id(), false);
  }

  /** The surname alone makes the identifier while one person in the document bears it. */
  private Bearer fresh(PersonName name) {
    boolean alone = listed.isEmpty() && unlisted.size() <= 1;
    String written = alone ? name.surname() : name.surname() + " " + String.join(" ", name.given());
    return new Bearer(DerivedId.id(Mention.Type.PERSON, written), true);
  }

  /** Whether the surname stands alone anywhere. */
  boolean anyBare() {
    return anyBare;
  }
}
