package org.copiste.entities.name.gazetteer;

import java.util.List;
import java.util.Locale;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.model.Entity;

/**
 * A listed name.
 *
 * @param keys its units
 * @param letters whether the units are single initials
 * @param capitalised whether it begins with a capital
 * @param contracted whether it lacks the article that it has with a preposition: {@code du Mans}
 */
record IndexedName(
    List<String> keys,
    Entity entity,
    String kind,
    boolean letters,
    boolean capitalised,
    boolean contracted) {

  /** Equal for names that are found in the same places, whoever bears them. */
  List<Object> asFound() {
    return List.of(keys, entity.type(), letters, capitalised, contracted, isAcronym());
  }

  boolean isAcronym() {
    return entity.names().stream()
        .map(Entity.Name::text)
        .filter(text -> NameUnits.keys(text).equals(keys))
        .anyMatch(text -> text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)));
  }
}
