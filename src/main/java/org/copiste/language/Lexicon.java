package org.copiste.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Apostrophes;
import org.copiste.language.text.Casing;

/**
 * The words that count as right in one document: those of the dictionary, the user's word lists and
 * the authority file, and the document's own names. All may be written as listed, with a capital,
 * or in capitals, and an initial capital may lack its accent ({@code Etat}).
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Lexicon {
  /** What a bare capital may stand for, by its lower-case letter. */
  private static final Map<String, String> ACCENTED =
      LanguagePack.current().table("spelling/capitals");

  private static final Pattern PARTS = Pattern.compile("[\\s,]+");

  private static final int CACHED = 1 << 14;

  private final Dictionary dictionary;
  private final BoundedCache<Boolean> dictionaryHas;
  private final Set<String> given;
  private final Set<String> seen;

  private Lexicon(
      Dictionary dictionary,
      BoundedCache<Boolean> dictionaryHas,
      Set<String> given,
      Set<String> seen) {
    this.dictionary = dictionary;
    this.dictionaryHas = dictionaryHas;
    this.given = given;
    this.seen = seen;
  }

  /** A lexicon of the dictionary alone. */
  public static Lexicon of(Dictionary dictionary) {
    return new Lexicon(dictionary, new BoundedCache<>(CACHED), Set.of(), Set.of());
  }

  /**
   * This lexicon with words that the user vouches for. A name of several words adds each of them; a
   * word may contain hyphens and apostrophes.
   */
  public Lexicon with(Collection<String> words) {
    return words.isEmpty()
        ? this
        : new Lexicon(dictionary, dictionaryHas, joined(given, words), seen);
  }

  /** This lexicon with words that the document itself establishes; no one vouches for them. */
  public Lexicon withSeen(Collection<String> words) {
    return words.isEmpty()
        ? this
        : new Lexicon(dictionary, dictionaryHas, given, joined(seen, words));
  }

  /** This lexicon without the words that the document itself establishes. */
  public Lexicon withoutSeen() {
    return seen.isEmpty() ? this : new Lexicon(dictionary, dictionaryHas, given, Set.of());
  }

  private boolean isOwn(String word) {
    return given.contains(word) || seen.contains(word);
  }

  private boolean has(String word) {
    return dictionaryHas.get(word, dictionary::contains);
  }

  private static Set<String> joined(Set<String> before, Collection<String> words) {
    Set<String> all = new HashSet<>(before);
    for (String word : words) {
      for (String part : PARTS.split(word.strip())) {
        if (!part.isEmpty()) {
          all.add(Apostrophes.straight(part));
        }
      }
    }
    return Set.copyOf(all);
  }

  /** The words that the user vouches for: word lists and the names of the authority file. */
  public Set<String> given() {
    return given;
  }

  /** Whether the word is right as it is written. */
  public boolean knows(String word) {
    String plain = Apostrophes.straight(word);
    if (isOwn(plain) || has(plain)) {
      return true;
    }
    return switch (Casing.of(plain)) {
      case LOWER -> knowsWithLigature(plain);
      case MIXED -> false;
      case TITLE -> knowsCapitalised(plain.toLowerCase(Locale.ROOT));
      case UPPER -> {
        String lower = plain.toLowerCase(Locale.ROOT);
        yield knowsLower(lower)
            || isOwn(Casing.capitalised(lower))
            || has(Casing.capitalised(lower));
      }
    };
  }

  private boolean knowsLower(String lower) {
    return isOwn(lower) || has(lower) || knowsWithLigature(lower);
  }

  /** A typewriter has no {@code œ} and writes {@code oeuvre}. */
  private boolean knowsWithLigature(String lower) {
    return lower.contains("oe") && has(lower.replace("oe", "œ"));
  }

  /** A capital may lack its accent: {@code Etat}, {@code A}, {@code Ca}. */
  private boolean knowsCapitalised(String lower) {
    if (knowsLower(lower)) {
      return true;
    }
    String accented = ACCENTED.getOrDefault(lower.substring(0, 1), "");
    for (int i = 0; i < accented.length(); i++) {
      if (knowsLower(accented.charAt(i) + lower.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is right, or an older spelling of a word that is. */
  public boolean knowsOfPeriod(String word) {
    return knows(word)
        || PeriodSpelling.modern(word.toLowerCase(Locale.ROOT), this::has).isPresent();
  }

  @Override
  public String toString() {
    return "Lexicon[" + given.size() + " given and " + seen.size() + " seen words]";
  }
}
