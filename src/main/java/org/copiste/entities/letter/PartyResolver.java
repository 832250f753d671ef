package org.copiste.entities.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.name.gazetteer.AuthorityIndex;
import org.copiste.language.text.Fold;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Finds the entity that a name means among those of the document and of the authority file. */
public final class PartyResolver {
  private final AuthorityIndex listed;
  private final Map<String, Entity> found = new HashMap<>();

  /**
   * @param listed the entries of the authority file
   * @param found the entities of the document
   */
  public PartyResolver(AuthorityIndex listed, List<Entity> found) {
    this.listed = listed;
    found.forEach(entity -> this.found.put(entity.id(), entity));
  }

  /** The party of this name: the one entity that has it, or a name alone. */
  Party named(Mention.Type type, String name, Optional<String> cert, Optional<String> evidence) {
    return party(type, name, entity(type, name), cert, evidence);
  }

  private static Party party(
      Mention.Type type,
      String name,
      Optional<Entity> entity,
      Optional<String> cert,
      Optional<String> evidence) {
    return new Party(
        type,
        name,
        entity.filter(Entity::known).map(Entity::id),
        entity.map(Entity::id),
        cert,
        evidence);
  }

  /** The one entity that has this name; empty if none or several have it. */
  private Optional<Entity> entity(Mention.Type type, String name) {
    List<Entity> named = new ArrayList<>(listed.named(type, name));
    for (Entity entity : found.values()) {
      if (entity.type() == type
          && !entity.known()
          && entity.names().stream().anyMatch(n -> plain(n.text()).equals(plain(name)))) {
        named.add(entity);
      }
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** An organisation if the authority file lists one of this name; a person otherwise. */
  Mention.Type typeOf(String name) {
    return entity(Mention.Type.ORG, name).isPresent() ? Mention.Type.ORG : Mention.Type.PERSON;
  }

  /** The party that a mention names, with the first name of its entity. */
  Party of(Mention mention, Document document, Optional<String> cert) {
    Optional<Entity> entity =
        mention
            .entity()
            .flatMap(id -> Optional.ofNullable(found.get(id)).or(() -> listed.entity(id)));
    String name = entity.map(e -> e.names().get(0).text()).orElseGet(() -> seen(mention, document));
    return party(mention.type(), name, entity, cert, cert.map(c -> "internal"));
  }

  /** The text of a mention on one line. */
  static String seen(Mention mention, Document document) {
    StringBuilder text = new StringBuilder();
    mention
        .parts()
        .forEach(
            part ->
                text.append(document.reading().toSeen(part).of(document.reading().text()))
                    .append(' '));
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static String plain(String name) {
    return Fold.withoutAccents(name).replaceAll("\\s+", " ").strip().toLowerCase(Locale.FRENCH);
  }
}
