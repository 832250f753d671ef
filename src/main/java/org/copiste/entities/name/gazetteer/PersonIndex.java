package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.TransliterationKey;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * The persons of an authority file by the surnames that it says and by forename. Immutable after it
 * is built; looking up takes no longer the more persons there are.
 */
public final class PersonIndex {
  /** A shorter surname that is one letter off is another name; set by hand. */
  private static final int SHORTEST_MISREAD = 7;

  /** A shorter key is close to too many others; set by hand. */
  private static final int SHORTEST_SIMILAR_KEY = 5;

  /**
   * A surname of one or more words in a text, with the persons who have it.
   *
   * @param first index of its first token, a particle that the list has before it included
   * @param end index one past its last token
   * @param key its words, folded, parted by blanks, without particles before it
   * @param whole whether it is a whole surname of one of the persons, and no part of a compound
   * @param particled whether a particle that the list has before it stands before it
   */
  record Surname(
      int first,
      int end,
      String key,
      List<ListedPerson> persons,
      boolean whole,
      boolean particled) {}

  /** A person and the form of the surname that a key stands for. */
  private record Owner(ListedPerson person, ListedName.Surname form) {}

  private final Map<String, List<Owner>> byKey = new HashMap<>();
  private final Map<String, List<String>> byTransliteration = new HashMap<>();
  private final Map<String, List<ListedPerson>> byForename = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final CloseWords longWords;
  private int longest = 1;

  /** Indexes the persons of an authority file. */
  public PersonIndex(Authority authority, Morphology morphology) {
    for (Entity entity : authority.entities()) {
      if (entity.type() == Mention.Type.PERSON) {
        add(ListedPerson.of(entity, authority.surnames(entity.id()), morphology));
      }
    }
    List<String> keys = byKey.keySet().stream().filter(k -> k.indexOf(' ') < 0).sorted().toList();
    for (String key : keys) {
      String sound = TransliterationKey.of(key);
      if (sound.length() >= SHORTEST_SIMILAR_KEY) {
        byTransliteration.computeIfAbsent(sound, s -> new ArrayList<>(1)).add(key);
      }
    }
    longWords = new CloseWords(keys.stream().filter(k -> k.length() >= SHORTEST_MISREAD).toList());
  }

  private void add(ListedPerson person) {
    for (ListedName name : person.names()) {
      for (ListedName.Surname form : name.surnames()) {
        List<Owner> owners = byKey.computeIfAbsent(form.key(), k -> new ArrayList<>(1));
        Owner owner = new Owner(person, form);
        if (!owners.contains(owner)) {
          owners.add(owner);
        }
        String[] words = form.key().split(" ", -1);
        firstWords.add(words[0]);
        longest = Math.max(longest, words.length);
      }
      name.forenames().stream()
          .filter(forename -> forename.length() > 2)
          .distinct()
          .forEach(forename -> put(forename, person));
    }
  }

  private void put(String forename, ListedPerson person) {
    List<ListedPerson> persons = byForename.computeIfAbsent(forename, f -> new ArrayList<>(1));
    if (!persons.contains(person)) {
      persons.add(person);
    }
  }

  /** The longest listed surnames whose first word is a token, those with more words first. */
  List<Surname> surnamesAt(List<Token> tokens, int at) {
    List<Surname> found = new ArrayList<>();
    String first = tokens.get(at).folded().replace('-', ' ');
    int blank = first.indexOf(' ');
    if (!firstWords.contains(blank < 0 ? first : first.substring(0, blank))) {
      return found;
    }
    StringBuilder key = new StringBuilder();
    for (int end = at + 1; end <= tokens.size() && end - at <= longest; end++) {
      Token last = tokens.get(end - 1);
      if (last.kind() != Token.Kind.WORD && last.kind() != Token.Kind.ELISION) {
        break;
      }
      key.append(key.length() == 0 ? "" : " ").append(last.folded().replace('-', ' '));
      if (last.nameLike()) {
        add(key.toString(), tokens, at, end, found);
      }
    }
    return found;
  }

  private void add(String key, List<Token> tokens, int at, int end, List<Surname> found) {
    List<ListedPerson> whole = new ArrayList<>();
    List<ListedPerson> part = new ArrayList<>();
    int particles = 0;
    for (Owner owner : byKey.getOrDefault(key, List.of())) {
      int matching = particlesBefore(tokens, at, owner.form().particles());
      if (owner.form().article() && matching == 0) {
        continue;
      }
      particles = Math.max(particles, matching);
      List<ListedPerson> all = owner.form().whole() ? whole : part;
      if (!all.contains(owner.person())) {
        all.add(owner.person());
      }
    }
    List<ListedPerson> persons = whole.isEmpty() ? part : whole;
    if (!persons.isEmpty()) {
      found.add(0, new Surname(at - particles, end, key, persons, !whole.isEmpty(), particles > 0));
    }
  }

  /** How many of the particles before a surname, the last first, stand before a token. */
  private static int particlesBefore(List<Token> tokens, int at, List<String> particles) {
    int matching = 0;
    while (matching < particles.size()
        && at - matching > 0
        && tokens
            .get(at - matching - 1)
            .folded()
            .equals(particles.get(particles.size() - matching - 1))) {
      matching++;
    }
    return matching;
  }

  /** The persons with exactly this surname, case, accents and particles aside. */
  public List<ListedPerson> withSurname(String surname) {
    return persons(Fold.of(surname).replace('-', ' '));
  }

  private List<ListedPerson> persons(String key) {
    List<Owner> owners = byKey.getOrDefault(key, List.of());
    boolean whole = owners.stream().anyMatch(owner -> owner.form().whole());
    return owners.stream()
        .filter(owner -> !whole || owner.form().whole())
        .map(Owner::person)
        .distinct()
        .toList();
  }

  /**
   * The persons whose surname of one word is another transcription of this one or, if it is long,
   * may be misread as it.
   */
  public List<ListedPerson> withSimilarSurname(String surname) {
    String folded = Fold.of(surname);
    List<String> keys = byTransliteration.getOrDefault(TransliterationKey.of(surname), List.of());
    if (keys.isEmpty() && folded.length() >= SHORTEST_MISREAD) {
      keys = List.copyOf(longWords.to(folded));
    }
    return keys.stream().flatMap(key -> persons(key).stream()).distinct().toList();
  }

  /** The persons with a similar surname, if this one is no usual surname of its own. */
  public List<ListedPerson> misread(String surname) {
    return PersonNameGazetteer.shared().isSurname(Fold.of(surname))
        ? List.of()
        : withSimilarSurname(surname);
  }

  /**
   * A name of a text in forenames and a listed surname, the longest at its end; empty if it ends in
   * none.
   */
  public Optional<PersonName> split(String written) {
    List<Token> tokens = TextFlow.of(written).tokens();
    for (int at = 0; at < tokens.size(); at++) {
      for (Surname surname : surnamesAt(tokens, at)) {
        if (surname.end() == tokens.size()) {
          return Optional.of(
              new PersonName(
                  ListedName.forenames(tokens.subList(0, surname.first())), surname.key()));
        }
      }
    }
    return Optional.empty();
  }

  /** The persons with this forename, case and accents aside. */
  public List<ListedPerson> withForename(String name) {
    return byForename.getOrDefault(Fold.of(name), List.of());
  }
}
