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
import org.copiste.entities.lexicon.TransliterationKey;
import org.copiste.entities.name.gazetteer.AuthorityIndex;
import org.copiste.entities.name.gazetteer.ListedPerson;
import org.copiste.entities.name.gazetteer.PersonContext;
import org.copiste.entities.name.gazetteer.ShortName;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * Links each name to an entry of the authority file or to an entity of the document, which all
 * names of one and the same share. A name that may mean either of two persons stays without a link.
 */
public final class EntityLinker {
  private final List<TextFlow> flows;
  private final AuthorityIndex authority;
  private final Map<String, String> aliases;
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, PersonCandidates> candidates = new TreeMap<>();

  /**
   * A name and what it names.
   *
   * @param entity identifier of the entity; empty if it cannot be decided
   * @param listed whether the authority file has the entity
   * @param cert {@code medium} or {@code low} if the link does not follow from the name alone
   */
  public record Linked(
      NameMention name, Optional<String> entity, boolean listed, Optional<String> cert) {

    /** Identifier of the authority file's entry; empty if there is none. */
    public Optional<String> ref() {
      return entity.filter(id -> listed);
    }
  }

  /**
   * @param authority the entries of the authority file
   * @param aliases the names that nicknames, folded, stand for
   */
  public EntityLinker(List<TextFlow> flows, AuthorityIndex authority, Map<String, String> aliases) {
    this.aliases = aliases;
    this.flows = flows;
    this.authority = authority;
  }

  /** Links names, which are in the order of the document. */
  public List<Linked> link(List<NameMention> names) {
    for (NameMention name : names) {
      if (name.type() == Mention.Type.PERSON) {
        surnames.add(PersonName.of(meant(name)).surname());
      }
    }
    for (NameMention name : names) {
      if (name.type() == Mention.Type.PERSON && name.entity().isEmpty()) {
        PersonName parts = parts(name);
        candidates
            .computeIfAbsent(
                TransliterationKey.of(parts.surname()),
                k -> new PersonCandidates(listed(parts), authority))
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

  /** The entities that names are linked to, ascending by identifier. */
  public List<Entity> entities(List<Linked> linked) {
    Map<String, Entity> named = new TreeMap<>();
    Map<String, NewEntity> fresh = new TreeMap<>();
    for (Linked link : linked) {
      if (link.entity().isEmpty()) {
        continue;
      }
      String id = link.entity().get();
      if (link.listed()) {
        authority.entity(id).ifPresent(entity -> named.put(id, entity));
      } else {
        fresh
            .computeIfAbsent(id, i -> new NewEntity(i, link.name().type()))
            .add(written(link.name()));
      }
    }
    fresh.forEach((id, entity) -> named.put(id, entity.entity()));
    return List.copyOf(named.values());
  }

  /** The name itself or, for a nickname, the name that explains it. */
  private String meant(NameMention name) {
    String written = written(name);
    return aliases.getOrDefault(Fold.of(written), written);
  }

  private String written(NameMention name) {
    return name.text(flows.get(name.flow())).replaceAll("\\s+", " ");
  }

  private PersonName parts(NameMention name) {
    String meant = meant(name);
    Optional<PersonName> listed = authority.persons().split(meant);
    if (listed.isPresent()) {
      return listed.get();
    }
    PersonName parts = PersonName.of(meant);
    return new PersonName(parts.forenames(), single(parts.surname()));
  }

  /** A surname without the s of a plural, if it is listed or in the document without it. */
  private String single(String surname) {
    if (surname.endsWith("s")) {
      String single = surname.substring(0, surname.length() - 1);
      if (!authority.persons().withSurname(single).isEmpty() || surnames.contains(single)) {
        return single;
      }
    }
    return surname;
  }

  private List<ListedPerson> listed(PersonName parts) {
    List<ListedPerson> exact = authority.persons().withSurname(parts.surname());
    return exact.isEmpty() ? authority.persons().misread(parts.surname()) : exact;
  }

  private Linked person(NameMention name) {
    if (name.entity().isPresent()) {
      return new Linked(name, name.entity(), true, Optional.empty());
    }
    PersonName parts = parts(name);
    List<Token> tokens = flows.get(name.flow()).tokens();
    if (parts.isBare()
        && name.source() != NameMention.Source.LIST
        && !listed(parts).isEmpty()
        && authority.isDoubtful(parts.surname(), tokens, name.first(), name.end())) {
      return new Linked(name, Optional.empty(), false, Optional.empty());
    }
    PersonCandidates all = candidates.get(TransliterationKey.of(parts.surname()));
    PersonCandidates.Decision decision =
        all == null
            ? PersonCandidates.Decision.open()
            : all.decide(
                parts,
                PersonContext.gender(tokens, name.first()),
                PersonContext.title(tokens, name.first()));
    return decision
        .candidate()
        .map(
            c ->
                c.isNew()
                    ? unlisted(name, c.id(), decision.cert())
                    : new Linked(name, Optional.of(c.id()), true, decision.cert()))
        .orElseGet(() -> new Linked(name, Optional.empty(), false, decision.cert()));
  }

  private Linked other(NameMention name) {
    String written = written(name);
    if (name.entity().isPresent()) {
      return new Linked(name, name.entity(), true, Optional.empty());
    }
    List<Entity> listed = authority.named(name.type(), written);
    boolean whole = !listed.isEmpty();
    if (!whole) {
      listed = authority.named(name.type(), ShortName.withoutNoun(written));
    }
    if (listed.isEmpty()) {
      listed = authority.shortened(name.type(), written);
    }
    return listed.size() == 1
        ? new Linked(
            name,
            Optional.of(listed.get(0).id()),
            true,
            whole ? Optional.empty() : Optional.of("medium"))
        : unlisted(name, DerivedId.of(name.type(), written), Optional.empty());
  }

  /** A link to an entity of the document; no entry of the authority file has its identifier. */
  private Linked unlisted(NameMention name, String id, Optional<String> cert) {
    String free = id;
    for (int times = 2; authority.entity(free).isPresent(); times++) {
      free = id + "-" + times;
    }
    return new Linked(name, Optional.of(free), false, cert);
  }

  /** An entity that the authority file does not list, with the names it has in the document. */
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

    /** The entity; its longest name comes first, of names of one length the earlier. */
    Entity entity() {
      List<Entity.Name> all = new ArrayList<>();
      names.keySet().stream()
          .sorted((a, b) -> Integer.compare(b.length(), a.length()))
          .forEach(n -> all.add(new Entity.Name(n, all.isEmpty() ? "" : "variant")));
      return new Entity(id, type, all, List.of(), Optional.empty(), false);
    }
  }
}
