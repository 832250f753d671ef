package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Casing;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * An authority file prepared for looking up names in many documents. Immutable and thread-safe;
 * making it takes time in proportion to the file.
 */
public final class AuthorityIndex {
  /** A shorter word is a particle or an initial more often than a surname. */
  private static final int SHORTEST_SURNAME = 3;

  /**
   * So many first persons of a file count as those whom it is about; an editor lists the
   * correspondents first.
   */
  private static final int PRINCIPAL = 5;

  private final Authority file;
  private final NameIndex names = new NameIndex();
  private final PersonIndex persons;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<Mention.Type, Map<String, List<Entity>>> byName =
      new EnumMap<>(Mention.Type.class);
  private final Map<Mention.Type, Map<String, List<Entity>>> byShortName =
      new EnumMap<>(Mention.Type.class);
  private final Set<String> places = new HashSet<>();
  private final Set<String> principal = new HashSet<>();
  private final Morphology morphology;

  /** Prepares a file. */
  public AuthorityIndex(Authority authority, Morphology morphology) {
    this.file = authority;
    this.morphology = morphology;
    List<ListedPerson> listed = new ArrayList<>();
    for (Entity entity : authority.entities()) {
      List<WrittenName> written = WrittenName.of(entity);
      names.list(entity, written);
      byId.put(entity.id(), entity);
      boolean person = entity.type() == Mention.Type.PERSON;
      if (person && principal.size() < PRINCIPAL) {
        principal.add(entity.id());
      }
      if (person) {
        Set<String> surnames = authority.surnames(entity.id());
        listed.add(ListedPerson.of(entity, written, surnames, morphology));
      }
      for (WrittenName name : written) {
        for (String form : name.forms()) {
          String words = words(form);
          add(byName, words, entity);
          if (!person) {
            places.add(words);
            ShortName.of(entity.type(), form, morphology)
                .ifPresent(head -> add(byShortName, words(head), entity));
          }
        }
      }
    }
    this.persons = new PersonIndex(listed);
  }

  private static void add(
      Map<Mention.Type, Map<String, List<Entity>>> byName, String words, Entity entity) {
    byName
        .computeIfAbsent(entity.type(), t -> new HashMap<>())
        .merge(words, List.of(entity), AuthorityIndex::joined);
  }

  /** Most lists hold one entry and need no room for more. */
  private static List<Entity> joined(List<Entity> before, List<Entity> one) {
    if (before.get(before.size() - 1) == one.get(0)) {
      return before;
    }
    List<Entity> all = new ArrayList<>(before);
    all.addAll(one);
    return all;
  }

  private static String words(String name) {
    return Fold.of(name).replace('-', ' ').strip();
  }

  /** The entries of a type with a name, case, accents and hyphens aside. */
  public List<Entity> named(Mention.Type type, String name) {
    return byName.getOrDefault(type, Map.of()).getOrDefault(words(name), List.of());
  }

  /** The entries of a type of whose name this is the part that may stand for the whole. */
  public List<Entity> shortened(Mention.Type type, String name) {
    return byShortName.getOrDefault(type, Map.of()).getOrDefault(words(name), List.of());
  }

  /**
   * Whether an entry is among the first persons of the file, with whom such a file is concerned.
   */
  public boolean isPrincipal(String id) {
    return principal.contains(id);
  }

  /** The file. */
  public Authority file() {
    return file;
  }

  NameIndex names() {
    return names;
  }

  /** The persons by surname and forename. */
  public PersonIndex persons() {
    return persons;
  }

  /** The entry with an identifier; empty if there is none. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Whether a surname is more than that, so that only a title or a forename before it tells that a
   * person is meant: a listed or well-known place or body, a forename, a common word.
   */
  boolean isMoreThanSurname(String key, Token last) {
    boolean word = key.indexOf(' ') < 0;
    return key.length() < SHORTEST_SURNAME
        || isPlace(key, last)
        || word
            && (PersonNameGazetteer.shared().isForename(key) || morphology.isWord(last.lower()));
  }

  /**
   * Whether a surname without forenames, which something else took for a person's name, is perhaps
   * none: a place or a body without a person's title before it, or a word that begins a sentence.
   *
   * @param first index of its first token
   * @param end index one past its last token
   */
  public boolean isDoubtful(String key, List<Token> tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    boolean place = isPlace(key, last);
    return isMoreThanSurname(key, last)
        && (place || WordOccurrences.beginsSentence(tokens, first))
        && !PersonContext.isTitled(tokens, first, place, false);
  }

  /** Whether a surname is also a listed or well-known place, or a listed body. */
  boolean isPlace(String key, Token last) {
    return places.contains(key)
        || PlaceGazetteer.shared().isKnown(key)
        || key.indexOf(' ') < 0 && morphology.isCountry(Casing.capitalised(last.lower()));
  }
}
