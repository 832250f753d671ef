package org.copiste.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.authority.DerivedId;
import org.copiste.language.text.Fold;
import org.copiste.language.text.XmlNames;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/** The entities that names mean once a person has decided about some of them. */
final class DecidedEntities {
  private final Document document;
  private final Map<String, Entity> listed = new TreeMap<>();
  private final Map<String, Entity> all = new TreeMap<>();

  /** The entries with an identifier of another system. */
  private final Map<String, Entity> byIdentifier = new HashMap<>();

  /** The entries that list a name, and what the text means by it; keyed by type and name. */
  private final Map<String, List<Entity>> listing = new HashMap<>();

  private final Map<String, String> meant = new HashMap<>();

  DecidedEntities(Document document, Authority authority) {
    this.document = document;
    for (Entity entity : authority.entities()) {
      listed.put(entity.id(), entity);
      entity.identifiers().forEach(i -> byIdentifier.putIfAbsent(i.value(), entity));
      entity.names().stream()
          .map(name -> key(entity.type(), name.text()))
          .distinct()
          .forEach(key -> listing.computeIfAbsent(key, k -> new ArrayList<>()).add(entity));
    }
    document.entities().forEach(e -> all.put(e.id(), e));
    all.putAll(listed);
    document.mentions().forEach(this::note);
  }

  /** Takes note of what a mention means, for later ones of the same words. */
  void note(Mention mention) {
    mention
        .entity()
        .ifPresent(id -> meant.putIfAbsent(key(mention.type(), text(mention.at())), id));
  }

  private static String key(Mention.Type type, String name) {
    return type.label() + " " + Fold.of(name);
  }

  Optional<Entity> withId(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /**
   * What an identifier means: an entry that has it, an entry that has it in another system, an
   * entity of the document; else a new entity of a type, where that is known.
   */
  Optional<Entity> meant(String id, Optional<Mention.Type> type) {
    Optional<Entity> known = withId(id).or(() -> Optional.ofNullable(byIdentifier.get(id)));
    return known.isPresent() || !XmlNames.isName(id)
        ? known
        : type.map(
            each -> add(new Entity(id, each, names(id), List.of(), Optional.empty(), false)));
  }

  private static List<Entity.Name> names(String name) {
    return List.of(new Entity.Name(name, ""));
  }

  /**
   * The entity of a name that is new in the text: what the same words mean elsewhere, the one entry
   * that lists them, else a new entity.
   */
  Entity named(Mention.Type type, Span at) {
    String text = text(at);
    String key = key(type, text);
    Optional<Entity> same = Optional.ofNullable(meant.get(key)).flatMap(this::withId);
    if (same.isPresent()) {
      return same.get();
    }
    List<Entity> lists = listing.getOrDefault(key, List.of());
    if (lists.size() == 1) {
      return lists.get(0);
    }
    String id = DerivedId.of(type, text);
    for (int times = 2; listed.containsKey(id); times++) {
      id = DerivedId.of(type, text) + "-" + times;
    }
    Entity there = all.get(id);
    return there != null
        ? there
        : add(new Entity(id, type, names(text), List.of(), Optional.empty(), false));
  }

  private Entity add(Entity entity) {
    all.put(entity.id(), entity);
    return entity;
  }

  /**
   * The entities that mentions mean, by identifier. Those that nobody has listed have the names
   * that the text gives them now.
   */
  List<Entity> of(List<Mention> mentions) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Mention mention : mentions) {
      mention
          .entity()
          .ifPresent(
              id -> names.computeIfAbsent(id, i -> new TreeSet<>(LONGER)).add(text(mention.at())));
    }
    List<Entity> meant = new ArrayList<>();
    names.forEach(
        (id, texts) -> withId(id).ifPresent(e -> meant.add(e.known() ? e : renamed(e, texts))));
    return meant;
  }

  private static final Comparator<String> LONGER =
      Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name);

  private static Entity renamed(Entity entity, Set<String> texts) {
    List<Entity.Name> names = new ArrayList<>();
    texts.forEach(t -> names.add(new Entity.Name(t, names.isEmpty() ? "" : "variant")));
    return new Entity(
        entity.id(), entity.type(), names, entity.identifiers(), entity.note(), false);
  }

  /** The words at a span as they are read. */
  private String text(Span at) {
    return document
        .reading()
        .toSeen(at)
        .of(document.reading().text())
        .strip()
        .replaceAll("\\s+", " ");
  }
}
