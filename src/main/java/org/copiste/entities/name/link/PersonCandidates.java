package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.authority.DerivedId;
import org.copiste.entities.lexicon.Gender;
import org.copiste.entities.name.gazetteer.AuthorityIndex;
import org.copiste.entities.name.gazetteer.ListedPerson;
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
   * @param cert {@code medium} or {@code low} if it was a choice between several
   */
  record Decision(Optional<Candidate> candidate, Optional<String> cert) {
    static Decision open() {
      return new Decision(Optional.empty(), Optional.empty());
    }
  }

  private final List<ListedPerson> listed;
  private final AuthorityIndex authority;
  private final List<PersonName> unlisted = new ArrayList<>();
  private final List<ListedPerson> named = new ArrayList<>();
  private Optional<Candidate> lastFull = Optional.empty();

  /**
   * @param listed the persons of the authority file who have the surname or a similar one
   */
  PersonCandidates(List<ListedPerson> listed, AuthorityIndex authority) {
    this.listed = listed;
    this.authority = authority;
  }

  /** Adds a name that occurs in the document. */
  void add(PersonName name) {
    if (name.isBare()) {
      return;
    }
    List<ListedPerson> fitting = fitting(name);
    if (fitting.isEmpty()) {
      boolean again = unlisted.stream().anyMatch(n -> n.mayShareForename(name));
      if (!again) {
        unlisted.add(name);
      }
    } else if (fitting.size() == 1 && !named.contains(fitting.get(0))) {
      named.add(fitting.get(0));
    }
  }

  /** The listed persons whom forenames fit best. */
  private List<ListedPerson> fitting(PersonName name) {
    List<ListedPerson> best = List.of();
    ListedPerson.Fit most = ListedPerson.Fit.NONE;
    for (ListedPerson person : listed) {
      ListedPerson.Fit fit = person.fit(name.forenames());
      boolean possible = fit != ListedPerson.Fit.DOUBTFUL || listed.size() == 1;
      if (fit.compareTo(most) < 0 && possible) {
        most = fit;
        best = new ArrayList<>();
      }
      if (fit == most && fit != ListedPerson.Fit.NONE) {
        best.add(person);
      }
    }
    return best;
  }

  /**
   * Who is meant by a name; call it for the names in the order of the text.
   *
   * @param title what titles before the name say of the person's sex
   */
  Decision decide(PersonName name, Gender title) {
    if (!name.isBare()) {
      Decision decision = full(name, title);
      lastFull = decision.candidate().isPresent() ? decision.candidate() : lastFull;
      return decision;
    }
    List<ListedPerson> possible = ofGender(listed, title);
    if (possible.isEmpty() && !listed.isEmpty()) {
      return Decision.open();
    }
    if (possible.size() + unlisted.size() <= 1) {
      return sure(
          possible.isEmpty()
              ? fresh(unlisted.isEmpty() ? name : unlisted.get(0))
              : known(possible.get(0)));
    }
    if (lastFull.filter(c -> c.isNew() || isAmong(c, possible)).isPresent()) {
      return new Decision(lastFull, Optional.of("medium"));
    }
    List<ListedPerson> owners = possible.stream().filter(ListedPerson::isBare).toList();
    if (owners.size() == 1) {
      return sure(known(owners.get(0)));
    }
    List<ListedPerson> both = named.stream().filter(possible::contains).toList();
    if (both.size() == 1 && unlisted.isEmpty()) {
      return new Decision(Optional.of(known(both.get(0))), Optional.of("medium"));
    }
    return unlisted.isEmpty() ? principal(possible) : Decision.open();
  }

  /**
   * The persons who may be meant after a title: after a woman's only women; after any other or none
   * no women, if the file lists anyone else.
   */
  private static List<ListedPerson> ofGender(List<ListedPerson> persons, Gender title) {
    if (title == Gender.FEMININE) {
      List<ListedPerson> women =
          persons.stream().filter(p -> p.gender() == Gender.FEMININE).toList();
      return women.isEmpty()
          ? persons.stream().filter(p -> p.gender() == Gender.UNKNOWN && !p.hasForenames()).toList()
          : women;
    }
    List<ListedPerson> others =
        persons.stream().filter(p -> p.gender() != Gender.FEMININE).toList();
    return others.isEmpty() && title == Gender.UNKNOWN ? persons : others;
  }

  private static boolean isAmong(Candidate candidate, List<ListedPerson> persons) {
    return persons.stream().anyMatch(p -> p.entity().id().equals(candidate.id()));
  }

  private Decision full(PersonName name, Gender title) {
    List<ListedPerson> fitting = fitting(name);
    if (fitting.isEmpty()) {
      return unlisted.stream()
          .filter(n -> n.mayShareForename(name))
          .findFirst()
          .map(n -> sure(fresh(n)))
          .orElse(Decision.open());
    }
    List<ListedPerson> possible =
        fitting.stream()
            .filter(p -> title != Gender.FEMININE || p.gender() != Gender.MASCULINE)
            .toList();
    boolean doubtful =
        possible.stream().anyMatch(p -> p.fit(name.forenames()) == ListedPerson.Fit.DOUBTFUL);
    return possible.size() != 1
        ? principal(possible)
        : new Decision(
            Optional.of(known(possible.get(0))),
            doubtful ? Optional.of("medium") : Optional.empty());
  }

  /** The one of several persons who is among those whom the file is about. */
  private Decision principal(List<ListedPerson> persons) {
    List<ListedPerson> first =
        persons.stream().filter(p -> authority.isPrincipal(p.entity().id())).toList();
    return first.size() == 1
        ? new Decision(Optional.of(known(first.get(0))), Optional.of("low"))
        : Decision.open();
  }

  private static Decision sure(Candidate candidate) {
    return new Decision(Optional.of(candidate), Optional.empty());
  }

  private static Candidate known(ListedPerson person) {
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
