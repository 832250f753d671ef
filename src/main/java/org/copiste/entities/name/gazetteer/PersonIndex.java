package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.TransliterationKey;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;

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
   * @param persons those whose form of the surname stands here
   * @param namesakes all who have the surname
   * @param whole whether it is a whole surname of one of the persons, and no part of a compound
   * @param particled whether a particle that the list has before it stands before it
   */
  record Surname(
      int first,
      int end,
      String key,
      List<ListedPerson> persons,
      Namesakes namesakes,
      boolean whole,
      boolean particled) {}

  private final Map<String, Namesakes> byKey = new HashMap<>();
  private final Map<String, List<String>> byTransliteration = new HashMap<>();
  private final Map<String, List<ListedPerson>> byForename = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final CloseWords longWords;
  private int longest = 1;

  /** Indexes the persons of an authority file. */
  PersonIndex(List<ListedPerson> persons) {
    persons.forEach(this::add);
    List<String> longKeys = new ArrayList<>();
    for (String key : byKey.keySet()) {
      if (key.indexOf(' ') < 0) {
        String sound = TransliterationKey.of(key);
        if (sound.length() >= SHORTEST_SIMILAR_KEY) {
          byTransliteration.computeIfAbsent(sound, s -> new ArrayList<>(1)).add(key);
        }
        if (key.length() >= SHORTEST_MISREAD) {
          longKeys.add(key);
        }
      }
    }
    byTransliteration.values().forEach(Collections::sort);
    Collections.sort(longKeys);
    longWords = new CloseWords(longKeys);
  }

  private void add(ListedPerson person) {
    for (ListedName name : person.names()) {
      for (ListedName.Surname form : name.surnames()) {
        byKey.computeIfAbsent(form.key(), k -> new Namesakes()).add(person, form);
        int blank = form.key().indexOf(' ');
        firstWords.add(blank < 0 ? form.key() : form.key().substring(0, blank));
        longest = Math.max(longest, blank < 0 ? 1 : form.key().split(" ", -1).length);
      }
      for (String forename : name.forenames()) {
        if (forename.length() > 2) {
          List<ListedPerson> all = byForename.computeIfAbsent(forename, f -> new ArrayList<>(1));
          if (all.isEmpty() || all.get(all.size() - 1) != person) {
            all.add(person);
          }
        }
      }
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
    Namesakes namesakes = byKey.get(key);
    if (namesakes == null) {
      return;
    }
    Set<ListedName.Surname> forms = new HashSet<>();
    boolean whole = false;
    int particles = 0;
    for (ListedName.Surname form : namesakes.forms()) {
      int matching = particlesBefore(tokens, at, form.particles());
      if (matching > 0 || !form.article()) {
        forms.add(form);
        whole |= form.whole();
        particles = Math.max(particles, matching);
      }
    }
    if (!forms.isEmpty()) {
      List<ListedPerson> persons = namesakes.with(forms);
      found.add(0, new Surname(at - particles, end, key, persons, namesakes, whole, particles > 0));
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
    Namesakes namesakes = byKey.get(key);
    return namesakes == null ? List.of() : namesakes.all();
  }

  /** A surname of one word as it stands for another, by which its persons are listed. */
  Surname as(String listed, int at) {
    Namesakes namesakes = byKey.getOrDefault(listed, new Namesakes());
    return new Surname(at, at + 1, listed, namesakes.all(), namesakes, true, false);
  }

  /**
   * The persons whose surname of one word is another transcription of this one or, if it is long,
   * may be misread as it.
   */
  public List<ListedPerson> withSimilarSurname(String surname) {
    return similar(surname).stream().flatMap(key -> persons(key).stream()).distinct().toList();
  }

  /** The listed surnames that this one is another transcription of or may be misread from. */
  List<String> similar(String surname) {
    String folded = Fold.of(surname);
    List<String> keys = byTransliteration.getOrDefault(TransliterationKey.of(surname), List.of());
    return keys.isEmpty() && folded.length() >= SHORTEST_MISREAD
        ? List.copyOf(longWords.to(folded))
        : keys;
  }

  /** The persons with a similar surname, if this one is no usual surname of its own. */
  public List<ListedPerson> misread(String surname) {
    return PersonNameGazetteer.shared().isSurname(Fold.of(surname))
        ? List.of()
        : withSimilarSurname(surname);
  }

  /**
   * A name of a text in forenames and a listed surname, the longest at its end, or at its beginning
   * before listed forenames: {@code Horel Armand}; empty if it has none there.
   */
  public Optional<PersonName> split(String written) {
    List<Token> tokens = Tokenizer.tokens(written);
    for (int at = 0; at < tokens.size(); at++) {
      for (Surname surname : surnamesAt(tokens, at)) {
        if (surname.end() == tokens.size()) {
          return Optional.of(
              new PersonName(
                  ListedName.forenames(tokens.subList(0, surname.first())), surname.key()));
        }
      }
    }
    for (Surname surname : tokens.isEmpty() ? List.<Surname>of() : surnamesAt(tokens, 0)) {
      List<String> after = ListedName.forenames(tokens.subList(surname.end(), tokens.size()));
      boolean listed =
          !after.isEmpty()
              && after.stream()
                  .allMatch(f -> f.length() > 1 && surname.namesakes().haveForename(f));
      if (listed) {
        return Optional.of(new PersonName(after, surname.key()));
      }
    }
    return Optional.empty();
  }

  /** The persons with this forename, case and accents aside. */
  public List<ListedPerson> withForename(String name) {
    return byForename.getOrDefault(Fold.of(name), List.of());
  }
}
