package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.entities.authority.DerivedId;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.name.mention.TransliterationKey;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Fold;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * Says of each name what it names: an entry of the authority file, or something that only this
 * document names. What could be either of two stays open.
 */
public final class EntityLinker {
  private final List<TextFlow> flows;
  private final PersonIndex listed;
  private final Map<String, String> aliases;
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Entity> known = new TreeMap<>();
  private final Map<String, PersonCandidates> bearers = new TreeMap<>();
  private final Map<String, NewEntity> fresh = new TreeMap<>();

  /**
   * A name and what it names.
   *
   * @param ref identifier of the entity; empty where it is open
   * @param cert how sure that is, where it does not follow from the name alone
   */
  public record Linked(NameMention name, Optional<String> ref, Optional<String> cert) {}

  public EntityLinker(
      List<TextFlow> flows,
      PersonIndex listed,
      List<Entity> authority,
      Map<String, String> aliases) {
    this.aliases = aliases;
    this.flows = flows;
    this.listed = listed;
    authority.forEach(e -> known.put(e.id(), e));
  }

  /** Links names that stand in the order of the document. */
  public List<Linked> link(List<NameMention> names) {
    for (NameMention name : names) {
      if (name.type() == Mention.Type.PERSON) {
        surnames.add(PersonName.of(meant(name)).surname());
      }
    }
    for (NameMention name : names) {
      if (name.type() == Mention.Type.PERSON && name.entity().isEmpty()) {
        PersonName parts = parts(name);
        bearers
            .computeIfAbsent(
                TransliterationKey.of(parts.surname()),
                k -> new PersonCandidates(candidates(parts)))
            .add(parts);
      }
    }
    List<Linked> linked = new ArrayList<>();
    for (NameMention name : names) {
      linked.add(
          switch (name.type()) {
            case PERSON -> person(name);
            default -> other(name);
          });
    }
    return linked;
  }

  /** The entities that were named, by identifier. */
  public List<Entity> entities(List<Linked> linked) {
    Map<String, Entity> named = new TreeMap<>();
    for (Linked link : linked) {
      link.ref()
          .ifPresent(
              id ->
                  Optional.ofNullable(known.get(id))
                      .or(() -> Optional.ofNullable(fresh.get(id)).map(NewEntity::entity))
                      .ifPresent(entity -> named.put(id, entity)));
    }
    return List.copyOf(named.values());
  }

  /** The name itself, or the one that explains it where it is a nickname. */
  private String meant(NameMention name) {
    String written = written(name);
    return aliases.getOrDefault(Fold.of(written), written);
  }

  private String written(NameMention name) {
    return name.text(flows.get(name.flow()));
  }

  private PersonName parts(NameMention name) {
    PersonName parts = PersonName.of(meant(name));
    return new PersonName(parts.given(), surname(parts));
  }

  /** A plural is the surname with an s, where the surname itself is listed or stands elsewhere. */
  private String surname(PersonName parts) {
    String surname = parts.surname();
    if (surname.endsWith("s") && listed.named(surname).isEmpty()) {
      String single = surname.substring(0, surname.length() - 1);
      if (!listed.named(single).isEmpty() || surnames.contains(single)) {
        return single;
      }
    }
    return surname;
  }

  private List<PersonIndex.Person> candidates(PersonName parts) {
    String surname = parts.surname();
    List<PersonIndex.Person> exact = listed.named(surname);
    return exact.isEmpty() ? listed.soundingLike(surname) : exact;
  }

  private Linked person(NameMention name) {
    if (name.entity().isPresent()) {
      return new Linked(name, name.entity(), Optional.empty());
    }
    PersonName parts = parts(name);
    PersonCandidates all = bearers.get(TransliterationKey.of(parts.surname()));
    PersonCandidates.Answer answer =
        all == null ? PersonCandidates.Answer.open() : all.bearer(parts);
    answer.bearer().filter(PersonCandidates.Bearer::isNew).ifPresent(b -> note(b, written(name)));
    return new Linked(name, answer.bearer().map(PersonCandidates.Bearer::id), answer.cert());
  }

  private void note(PersonCandidates.Bearer bearer, String written) {
    fresh.computeIfAbsent(bearer.id(), id -> new NewEntity(id, Mention.Type.PERSON)).add(written);
  }

  private Linked other(NameMention name) {
    if (name.entity().isPresent()) {
      return new Linked(name, name.entity(), Optional.empty());
    }
    String written = written(name);
    String id = DerivedId.id(name.type(), written);
    fresh.computeIfAbsent(id, i -> new NewEntity(i, name.type())).add(written);
    return new Linked(name, Optional.of(id), Optional.empty());
  }

  /** Something that no list has, with the names it was given. */
  private static final class NewEntity {
    private final String id;
    private final Mention.Type type;
    private final Map<String, Integer> names = new LinkedHashMap<>();

    NewEntity(String id, Mention.Type type) {
      this.id = id;
      this.type = type;
    }

    void add(String name) {
      names.merge(name, 1, Integer::sum);
    }

    /** The longest name first; of names of one length the earlier. */
    Entity entity() {
      List<Entity.Name> all = new ArrayList<>();
      names.keySet().stream()
          .sorted((a, b) -> Integer.compare(b.length(), a.length()))
          .forEach(n -> all.add(new Entity.Name(n, all.isEmpty() ? "" : "variant")));
      return new Entity(id, type, all, List.of(), Optional.empty(), false);
    }
  }
}
