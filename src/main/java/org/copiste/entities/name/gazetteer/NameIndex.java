package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.language.text.EditDistance;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Looks up the names of an authority file unit by unit. Immutable after it is built. */
final class NameIndex {
  /** A word of a long name may be misread by one letter if it has so many; set by hand. */
  private static final int LONG_WORD = 7;

  /** A single word in capitals of at most so many letters is an acronym. */
  private static final int LONGEST_ACRONYM = 6;

  /**
   * A listed name in a text.
   *
   * @param entity the entry; empty if several entries have this name
   * @param end index one past its last unit
   */
  record Hit(Mention.Type type, Optional<Entity> entity, String kind, int end) {}

  private static final Set<String> ARTICLES = FunctionWords.inNames("article");
  private static final Set<String> CONTRACTED = FunctionWords.inNames("contracted-article");
  private static final Set<String> CONTRACTIONS = FunctionWords.inNames("contraction");

  private static final Pattern POINTED = Pattern.compile("(?:\\p{Lu}\\.[ -]?)+");

  /**
   * By the names' only or first two words, and by their first and third or second and third, with a
   * star for the one that may be misread.
   */
  private final NamesByWords byWords = new NamesByWords();

  /** The first words of names, and the second ones of those whose first may be misread. */
  private final Set<String> firstWords = new HashSet<>();

  private final Set<String> secondWords = new HashSet<>();

  /** Indexes the names of entities. */
  static NameIndex of(List<Entity> entities) {
    NameIndex index = new NameIndex();
    for (Entity entity : entities) {
      for (Entity.Name name : entity.names()) {
        index.list(entity, name.text(), name.kind());
      }
    }
    return index;
  }

  /**
   * Indexes the names of an entry of an authority file, also without what explains them in
   * brackets; of persons nicknames, kings by their numbers, and names of several words.
   */
  void list(Entity entity, List<WrittenName> written) {
    for (WrittenName name : written) {
      boolean person = name.isOfPerson(entity);
      if (person && !ListedName.isNamed(name.tokens())) {
        continue;
      }
      for (String form : name.forms()) {
        List<String> keys = name.keys(form);
        if (keys.size() > (person ? 1 : 0)) {
          list(entity, form, keys, name.kind());
        }
      }
      if (person) {
        RegnalName.forms(name).forEach(reign -> list(entity, reign, name.kind()));
      }
    }
  }

  private void list(Entity entity, String name, String kind) {
    List<String> keys = NameUnits.keys(name);
    if (!keys.isEmpty()) {
      list(entity, name, keys, kind);
    }
  }

  private void list(Entity entity, String name, List<String> keys, String kind) {
    boolean capitalised = Character.isUpperCase(name.codePointAt(0));
    boolean acronym =
        keys.size() == 1
            && keys.get(0).length() <= LONGEST_ACRONYM
            && name.equals(name.toUpperCase(Locale.ROOT));
    boolean pointed = name.indexOf('.') > 0 && POINTED.matcher(name).matches();
    put(new IndexedName(keys, entity, kind, pointed, capitalised, false));
    if (acronym) {
      put(new IndexedName(letters(keys.get(0)), entity, kind, true, true, false));
    } else if (pointed && keys.size() > 2) {
      put(new IndexedName(List.of(String.join("", keys)), entity, kind, false, true, false));
    }
    if (keys.size() > 1 && CONTRACTED.contains(keys.get(0))) {
      put(new IndexedName(keys.subList(1, keys.size()), entity, kind, false, true, true));
    }
  }

  private static List<String> letters(String word) {
    return word.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  private void put(IndexedName listed) {
    List<String> keys = listed.keys();
    int n = keys.size();
    firstWords.add(keys.get(0));
    byWords.put(n == 1 ? keys.get(0) : keys.get(0) + " " + keys.get(1), listed);
    if (n == 2 && keys.get(1).length() >= LONG_WORD) {
      byWords.put(keys.get(0) + " *", listed);
    } else if (n > 2 && keys.get(1).length() >= LONG_WORD) {
      byWords.put(keys.get(0) + " * " + keys.get(2), listed);
    }
    if (n > 2 && keys.get(0).length() >= LONG_WORD) {
      secondWords.add(keys.get(1));
      byWords.put("* " + keys.get(1) + " " + keys.get(2), listed);
    }
  }

  /** The longest listed name that begins at a unit. */
  Optional<Hit> at(List<NameUnits.Unit> units, int i, List<Token> tokens) {
    String first = units.get(i).key();
    String second = i + 1 < units.size() ? units.get(i + 1).key() : "";
    if (!firstWords.contains(first) && !secondWords.contains(second)) {
      return Optional.empty();
    }
    List<IndexedName> names = new ArrayList<>(byWords.of(first));
    if (i + 1 < units.size()) {
      names.addAll(byWords.of(first + " " + second));
      boolean misread = second.length() >= LONG_WORD - 1;
      if (misread) {
        names.addAll(byWords.of(first + " *"));
      }
      if (i + 2 < units.size()) {
        String third = units.get(i + 2).key();
        if (misread) {
          names.addAll(byWords.of(first + " * " + third));
        }
        if (first.length() >= LONG_WORD - 1) {
          names.addAll(byWords.of("* " + second + " " + third));
        }
      }
    }
    return names.isEmpty() ? Optional.empty() : longest(names, units, i, tokens);
  }

  private static Optional<Hit> longest(
      List<IndexedName> names, List<NameUnits.Unit> units, int i, List<Token> tokens) {
    Optional<IndexedName> best = Optional.empty();
    boolean one = true;
    names.sort(Comparator.comparingInt(l -> -l.keys().size()));
    for (IndexedName listed : names) {
      if (best.filter(b -> b.keys().size() > listed.keys().size()).isPresent()) {
        break;
      }
      if (matches(listed, units, i) && isCased(listed, units, i, tokens)) {
        one &=
            best.filter(b -> b.entity().type() == listed.entity().type())
                .filter(b -> !b.entity().id().equals(listed.entity().id()))
                .isEmpty();
        best = best.isPresent() ? best : Optional.of(listed);
      }
    }
    boolean unique = one;
    return best.map(
        listed ->
            new Hit(
                listed.entity().type(),
                Optional.of(listed.entity()).filter(e -> unique),
                listed.kind(),
                i + listed.keys().size()));
  }

  /** One long word may be misread by a letter; the first only in a name of three or more. */
  private static boolean matches(IndexedName listed, List<NameUnits.Unit> units, int i) {
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
      IndexedName listed, List<NameUnits.Unit> units, int i, List<Token> tokens) {
    int n = listed.keys().size();
    Token first = tokens.get(units.get(i).token());
    if (listed.contracted()) {
      return first.capitalised() && i > 0 && CONTRACTIONS.contains(units.get(i - 1).key());
    }
    if (!listed.capitalised()) {
      return true;
    }
    if (listed.entity().type() == Mention.Type.ORG && n > 1) {
      return true;
    }
    if (n == 1 && listed.isAcronym() && !first.allCapitals()) {
      return false;
    }
    boolean article =
        n > 1
            && ARTICLES.contains(first.folded())
            && tokens.get(units.get(i + 1).token()).capitalised();
    return first.capitalised() || first.kind() == Token.Kind.ELISION || article;
  }
}
