package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.authority.DerivedId;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.model.Mention;

/**
 * The persons who may be meant by one surname in a document: those of the authority file who have
 * it, and others whose forenames fit none of them.
 */
final class PersonCandidates {

  /**
   * A person with this surname.
   *
   * @param id the identifier
   * @param isNew whether the authority file does not list the person
   */
  record Candidate(String id, boolean isNew) {}

  /**
   * Who is meant.
   *
   * @param candidate empty if that cannot be decided
   * @param cert {@code medium} if it was a choice between several
   */
  record Decision(Optional<Candidate> candidate, Optional<String> cert) {
    static Decision open() {
      return new Decision(Optional.empty(), Optional.empty());
    }
  }

  private final List<PersonIndex.Person> listed;
  private final List<PersonName> unlisted = new ArrayList<>();
  private final List<PersonIndex.Person> named = new ArrayList<>();
  private Optional<Candidate> lastFull = Optional.empty();

  /**
   * @param listed the persons of the authority file who have the surname or a similar one
   */
  PersonCandidates(List<PersonIndex.Person> listed) {
    this.listed = listed;
  }

  /** Adds a name that occurs in the document. */
  void add(PersonName name) {
    if (name.isBare()) {
      return;
    }
    List<PersonIndex.Person> fitting = fitting(name);
    if (fitting.isEmpty()) {
      boolean again = unlisted.stream().anyMatch(n -> n.mayShareForename(name));
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

  /** Who is meant by a name; call it for the names in the order of the text. */
  Decision decide(PersonName name) {
    if (!name.isBare()) {
      Decision decision = full(name);
      lastFull = decision.candidate().isPresent() ? decision.candidate() : lastFull;
      return decision;
    }
    if (listed.size() + unlisted.size() <= 1) {
      return sure(
          listed.isEmpty()
              ? fresh(unlisted.isEmpty() ? name : unlisted.get(0))
              : known(listed.get(0)));
    }
    if (lastFull.isPresent()) {
      return new Decision(lastFull, Optional.of("medium"));
    }
    List<PersonIndex.Person> owners = listed.stream().filter(PersonIndex.Person::bare).toList();
    if (owners.size() == 1) {
      return sure(known(owners.get(0)));
    }
    if (named.size() == 1 && unlisted.isEmpty()) {
      return new Decision(Optional.of(known(named.get(0))), Optional.of("medium"));
    }
    return Decision.open();
  }

  private Decision full(PersonName name) {
    List<PersonIndex.Person> fitting = fitting(name);
    if (fitting.size() == 1) {
      return sure(known(fitting.get(0)));
    }
    if (fitting.size() > 1) {
      List<PersonIndex.Person> exact =
          fitting.stream()
              .filter(p -> p.names().stream().anyMatch(n -> n.forenames().equals(name.forenames())))
              .toList();
      return exact.size() == 1 ? sure(known(exact.get(0))) : Decision.open();
    }
    return unlisted.stream()
        .filter(n -> n.mayShareForename(name))
        .findFirst()
        .map(n -> sure(fresh(n)))
        .orElse(Decision.open());
  }

  private static Decision sure(Candidate candidate) {
    return new Decision(Optional.of(candidate), Optional.empty());
  }

  private static Candidate known(PersonIndex.Person person) {
    return new Candidate(person.entity().id(), false);
  }

  /** The identifier has the forenames only where the document names several of this surname. */
  private Candidate fresh(PersonName name) {
    boolean alone = listed.isEmpty() && unlisted.size() <= 1;
    String written =
        alone ? name.surname() : name.surname() + " " + String.join(" ", name.forenames());
    return new Candidate(DerivedId.of(Mention.Type.PERSON, written), true);
  }
}
