package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.language.text.EditDistance;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Looks up the names of an authority file unit by unit. Immutable after it is built. */
public final class NameIndex {
  /** A word of a long name may be misread by one letter if it has so many; set by hand. */
  private static final int LONG_WORD = 7;

  /** A single word in capitals of at most so many letters is an acronym. */
  private static final int LONGEST_ACRONYM = 6;

  /**
   * A listed name.
   *
   * @param keys its units
   * @param letters whether the units are single initials
   * @param capitalised whether it begins with a capital
   */
  private record Listed(
      List<String> keys, Entity entity, String kind, boolean letters, boolean capitalised) {}

  /**
   * A listed name in a text.
   *
   * @param end index one past its last unit
   */
  record Hit(Entity entity, String kind, int end) {}

  private final Map<String, List<Listed>> byFirst = new HashMap<>();

  /** Names by their second key, since the first word may be misread. */
  private final Map<String, List<Listed>> bySecond = new HashMap<>();

  /** Indexes the names of entities; of persons only names in the order of the text. */
  public NameIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Entity.Name name : entity.names()) {
        list(entity, name);
      }
    }
    Comparator<Listed> longestFirst = Comparator.comparingInt(l -> -l.keys().size());
    byFirst.values().forEach(names -> names.sort(longestFirst));
    bySecond.values().forEach(names -> names.sort(longestFirst));
  }

  private void list(Entity entity, Entity.Name name) {
    List<String> keys = NameUnits.keys(name.text());
    if (keys.isEmpty() || (entity.type() == Mention.Type.PERSON && name.text().contains(","))) {
      return;
    }
    boolean capitalised = Character.isUpperCase(name.text().codePointAt(0));
    boolean capitals = name.text().equals(name.text().toUpperCase(Locale.ROOT));
    boolean pointed = name.text().matches("(?:\\p{Lu}\\.[ -]?)+");
    put(new Listed(keys, entity, name.kind(), pointed, capitalised));
    if (capitals && keys.size() == 1 && keys.get(0).length() <= LONGEST_ACRONYM) {
      put(new Listed(letters(keys.get(0)), entity, name.kind(), true, true));
    } else if (pointed && keys.size() > 2) {
      put(new Listed(List.of(String.join("", keys)), entity, name.kind(), false, true));
    }
  }

  private static List<String> letters(String word) {
    return word.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  private void put(Listed listed) {
    List<String> keys = listed.keys();
    byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(listed);
    if (keys.size() > 2 && keys.get(0).length() >= LONG_WORD) {
      bySecond.computeIfAbsent(keys.get(1), k -> new ArrayList<>()).add(listed);
    }
  }

  /** The longest listed name that begins at a unit. */
  Optional<Hit> at(List<NameUnits.Unit> units, int i, List<Token> tokens) {
    Optional<Hit> hit =
        longest(byFirst.getOrDefault(units.get(i).key(), List.of()), units, i, tokens);
    return hit.isPresent() || i + 1 == units.size()
        ? hit
        : longest(bySecond.getOrDefault(units.get(i + 1).key(), List.of()), units, i, tokens);
  }

  private static Optional<Hit> longest(
      List<Listed> names, List<NameUnits.Unit> units, int i, List<Token> tokens) {
    return names.stream()
        .filter(listed -> matches(listed, units, i) && isCased(listed, units, i, tokens))
        .findFirst()
        .map(listed -> new Hit(listed.entity(), listed.kind(), i + listed.keys().size()));
  }

  /** One long word may be misread by a letter; the first only in a name of three or more. */
  private static boolean matches(Listed listed, List<NameUnits.Unit> units, int i) {
    int n = listed.keys().size();
    if (i + n > units.size()) {
      return false;
    }
    int off = 0;
    for (int k = 0; k < n; k++) {
      NameUnits.Unit unit = units.get(i + k);
      String key = listed.keys().get(k);
      if (unit.initial() != listed.letters() && (listed.letters() || key.length() > 1)) {
        return false;
      }
      if (!unit.key().equals(key)) {
        boolean near =
            n > (k == 0 ? 2 : 1)
                && key.length() >= LONG_WORD
                && EditDistance.within(unit.key(), key, 1)
                && off++ == 0;
        if (!near) {
          return false;
        }
      }
    }
    return true;
  }

  /** A name needs its capital, unless it is an organisation's name of several words. */
  private static boolean isCased(
      Listed listed, List<NameUnits.Unit> units, int i, List<Token> tokens) {
    int n = listed.keys().size();
    Token first = tokens.get(units.get(i).token());
    if (!listed.capitalised()) {
      return true;
    }
    if (listed.entity().type() == Mention.Type.ORG && n > 1) {
      return true;
    }
    if (n == 1 && isAcronym(listed) && !first.allCapitals()) {
      return false;
    }
    return first.capitalised() || first.kind() == Token.Kind.ELISION;
  }

  private static boolean isAcronym(Listed listed) {
    return listed.entity().names().stream()
        .map(Entity.Name::text)
        .filter(text -> NameUnits.keys(text).equals(listed.keys()))
        .anyMatch(text -> text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)));
  }
}
