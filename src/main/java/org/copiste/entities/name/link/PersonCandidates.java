package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Set<List<String>> added = new HashSet<>();
  private final Set<ListedPerson> named = new LinkedHashSet<>();
  private final Map<List<String>, List<ListedPerson>> fitting = new HashMap<>();
  private final Map<Gender, Set<ListedPerson>> possible = new EnumMap<>(Gender.class);
  private final Map<List<String>, Optional<ListedPerson>> owners = new HashMap<>();
  private final Map<Gender, Decision> principal = new EnumMap<>(Gender.class);
  private Optional<Candidate> lastFull = Optional.empty();
  private Optional<ListedPerson> lastListed = Optional.empty();

  /**
   * @param listed the persons of the authority file who have the surname or a similar one
   */
  PersonCandidates(List<ListedPerson> listed, AuthorityIndex authority) {
    this.listed = listed;
    this.authority = authority;
  }

  /** Adds a name that occurs in the document. */
  void add(PersonName name) {
    if (name.isBare() || !added.add(name.forenames())) {
      return;
    }
    List<ListedPerson> fit = fitting(name.forenames());
    if (fit.isEmpty()) {
      boolean again = unlisted.stream().anyMatch(n -> n.mayShareForename(name));
      if (!again) {
        unlisted.add(name);
      }
    } else if (fit.size() == 1) {
      named.add(fit.get(0));
    }
  }

  /** The listed persons whom forenames fit best. */
  private List<ListedPerson> fitting(List<String> forenames) {
    return fitting.computeIfAbsent(forenames, this::findFitting);
  }

  private List<ListedPerson> findFitting(List<String> forenames) {
    List<ListedPerson> best = List.of();
    ListedPerson.Fit most = ListedPerson.Fit.NONE;
    for (ListedPerson person : listed) {
      ListedPerson.Fit fit = person.fit(forenames);
      boolean comparable = fit != ListedPerson.Fit.DOUBTFUL || listed.size() == 1;
      if (fit.compareTo(most) < 0 && comparable) {
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
   * @param gender what titles before the name say of the person's sex
   * @param title the title right before the name, folded; the empty string for none
   */
  Decision decide(PersonName name, Gender gender, String title) {
    if (!name.isBare()) {
      Decision decision = full(name, gender);
      if (decision.candidate().isPresent()) {
        lastFull = decision.candidate();
        lastListed = fitting(name.forenames()).stream().filter(p -> isMeant(p, lastFull)).findAny();
      }
      return decision;
    }
    Set<ListedPerson> persons = possible.computeIfAbsent(gender, this::ofGender);
    boolean other = !title.isEmpty() && listed.stream().allMatch(ListedPerson::isForenameAlone);
    if ((persons.isEmpty() || other) && !listed.isEmpty()) {
      return Decision.open();
    }
    if (persons.size() + unlisted.size() <= 1) {
      return sure(
          persons.isEmpty()
              ? fresh(unlisted.isEmpty() ? name : unlisted.get(0))
              : known(persons.iterator().next()));
    }
    Optional<ListedPerson> titled =
        title.isEmpty() ? Optional.empty() : owner(persons, title, gender);
    if (titled.isPresent()) {
      return sure(known(titled.get()));
    }
    if (lastFull.isPresent() && (lastListed.isEmpty() || persons.contains(lastListed.get()))) {
      return new Decision(lastFull, Optional.of("medium"));
    }
    Optional<ListedPerson> owner = owner(persons, "", gender);
    if (owner.isPresent()) {
      return sure(known(owner.get()));
    }
    List<ListedPerson> both = named.stream().filter(persons::contains).toList();
    if (both.size() == 1 && unlisted.isEmpty()) {
      return new Decision(Optional.of(known(both.get(0))), Optional.of("medium"));
    }
    return unlisted.isEmpty()
        ? principal.computeIfAbsent(gender, g -> principal(persons))
        : Decision.open();
  }

  private static boolean isMeant(ListedPerson person, Optional<Candidate> candidate) {
    return candidate.filter(c -> !c.isNew() && c.id().equals(person.id())).isPresent();
  }

  /** The one person whom the file lists by the surname alone, after this title or none. */
  private Optional<ListedPerson> owner(Set<ListedPerson> persons, String title, Gender gender) {
    return owners.computeIfAbsent(
        List.of(title, gender.name()),
        key -> {
          List<ListedPerson> found = persons.stream().filter(p -> p.isBare(title)).toList();
          return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
  }

  /**
   * The persons who may be meant after a title: after a woman's only women; after any other or none
   * no women, if the file lists anyone else.
   */
  private Set<ListedPerson> ofGender(Gender title) {
    Set<ListedPerson> women = new LinkedHashSet<>();
    Set<ListedPerson> others = new LinkedHashSet<>();
    Set<ListedPerson> open = new LinkedHashSet<>();
    for (ListedPerson person : listed) {
      (person.gender() == Gender.FEMININE ? women : others).add(person);
      if (person.gender() == Gender.UNKNOWN && !person.hasForenames()) {
        open.add(person);
      }
    }
    if (title == Gender.FEMININE) {
      return women.isEmpty() ? open : women;
    }
    return others.isEmpty() && title == Gender.UNKNOWN ? women : others;
  }

  private Decision full(PersonName name, Gender title) {
    List<ListedPerson> fit = fitting(name.forenames());
    if (fit.isEmpty()) {
      return unlisted.stream()
          .filter(n -> n.mayShareForename(name))
          .findFirst()
          .map(n -> sure(fresh(n)))
          .orElse(Decision.open());
    }
    List<ListedPerson> persons =
        title == Gender.FEMININE
            ? fit.stream().filter(p -> p.gender() != Gender.MASCULINE).toList()
            : fit;
    if (persons.size() != 1) {
      return principal(persons);
    }
    boolean doubtful = persons.get(0).fit(name.forenames()) == ListedPerson.Fit.DOUBTFUL;
    return new Decision(
        Optional.of(known(persons.get(0))), doubtful ? Optional.of("medium") : Optional.empty());
  }

  /** The one of several persons who is among those whom the file is about. */
  private Decision principal(Collection<ListedPerson> persons) {
    List<ListedPerson> first = persons.stream().filter(p -> authority.isPrincipal(p.id())).toList();
    return first.size() == 1
        ? new Decision(Optional.of(known(first.get(0))), Optional.of("low"))
        : Decision.open();
  }

  private static Decision sure(Candidate candidate) {
    return new Decision(Optional.of(candidate), Optional.empty());
  }

  private static Candidate known(ListedPerson person) {
    return new Candidate(person.id(), false);
  }

  /** The identifier has the forenames only where the document names several of this surname. */
  private Candidate fresh(PersonName name) {
    boolean alone = listed.isEmpty() && unlisted.size() <= 1;
    String written =
        alone ? name.surname() : name.surname() + " " + String.join(" ", name.forenames());
    return new Candidate(DerivedId.of(Mention.Type.PERSON, written), true);
  }
}
