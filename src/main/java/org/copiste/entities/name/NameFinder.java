package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.Authority;
import org.copiste.entities.Vocabulary;
import org.copiste.entities.date.FoundDate;
import org.copiste.entities.text.Flow;
import org.copiste.model.Entity;

/** Finds the names of a document and links them. Immutable and thread-safe. */
public final class NameFinder {
  private final Authority authority;
  private final Vocabulary vocabulary;
  private final NameIndex index;
  private final PersonIndex persons;

  /**
   * A name with what it names.
   *
   * @param name the name
   * @param ref identifier of its entity; empty where it is open
   * @param cert how sure that is, where it does not follow from the name alone
   */
  public record Link(FoundName name, Optional<String> ref, Optional<String> cert) {}

  /**
   * The names of a document.
   *
   * @param links by place
   * @param entities what they name, by identifier
   */
  public record Result(List<Link> links, List<Entity> entities) {}

  /** A finder with a scholar's lists and a vocabulary. */
  public NameFinder(Authority authority, Vocabulary vocabulary) {
    this.authority = authority;
    this.vocabulary = vocabulary;
    this.index = new NameIndex(authority.entities());
    this.persons = new PersonIndex(authority);
  }

  /** The names of these flows that do not lie in a date. */
  public Result find(List<Flow> flows, List<FoundDate> dates) {
    ListFinder listed = new ListFinder(index, persons, vocabulary);
    Acronyms acronyms = new Acronyms(vocabulary);
    Bodies bodies = new Bodies(vocabulary);
    List<FoundName> found = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      found.addAll(listed.find(f, flows.get(f)));
      found.addAll(acronyms.find(f, flows.get(f)));
      found.addAll(bodies.find(f, flows.get(f)));
    }
    List<FoundName> names = Overlaps.resolve(found, dates, flows);
    Linker linker = new Linker(flows, persons, authority.entities());
    List<Linker.Linked> linked = linker.link(names);
    List<Link> links = linked.stream().map(l -> new Link(l.name(), l.ref(), l.cert())).toList();
    return new Result(links, linker.entities(linked));
  }
}
