package org.copiste.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;

/**
 * In which language a text as a whole is written. Each language is known by its commonest words,
 * which make up a third to a half of any text in it; of two languages the one with the greater
 * share is meant. Bad recognition lowers both shares and so leaves their order, and old spelling
 * hardly touches words so short.
 */
public final class TextLanguage {
  /** Codes of languages and their commonest words, the program's own language first. */
  private static final Map<String, Set<String>> WORDS = read();

  /** Scripts that archives of the West hold, and their codes (ISO 15924). */
  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.of(
              Character.UnicodeScript.CYRILLIC, "Cyrl",
              Character.UnicodeScript.GREEK, "Grek",
              Character.UnicodeScript.HEBREW, "Hebr",
              Character.UnicodeScript.ARABIC, "Arab"));

  /** Fewer letters may be a formula or a motto; set by hand. */
  private static final int FEWEST_LETTERS = 100;

  /** Fewer words say nothing: an address, a title, a motto. */
  private static final int FEWEST_WORDS = 20;

  /**
   * How many times as many common words the other language must have. Of 26,000 pieces of 25 words
   * of French newspapers, books, typescripts and letters from 1538 to 1984 as recognised, those
   * above 1.3 are in another language (docs/evaluation/languages.md).
   */
  private static final double LEAD = 1.5;

  /** The least share of the other language's common words: below, the text is a list of names. */
  private static final double LEAST = 0.15;

  /** So many different ones must be there: a timetable repeats the one preposition that it has. */
  private static final int FEWEST_DIFFERENT = 5;

  /** Words of a part that is looked at by itself. */
  private static final int PART = 50;

  /** A text of which more is in the program's own language is a mixture; set by hand. */
  private static final double MOST_OWN = 0.1;

  /** A volume is known by so many pieces of so many characters; set by hand. */
  private static final int PIECES = 40;

  private static final int PIECE = 5_000;

  private TextLanguage() {}

  /**
   * The code of the language of a text that is not in the program's own language, or {@code
   * und-Grek} and the like where only its script tells that it is not; empty where it is, or where
   * the text is too short or too much of a mixture to tell.
   */
  public static Optional<String> other(String text) {
    String sample = sample(text);
    Optional<String> script = otherScript(sample);
    return script.isPresent() ? script : otherWords(sample);
  }

  /** The script in which most letters of a text are, unless it is the Latin one. */
  private static Optional<String> otherScript(String sample) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return SCRIPTS.entrySet().stream()
        .filter(script -> 2 * letters.getOrDefault(script.getKey(), 0) > all)
        .filter(script -> all >= FEWEST_LETTERS)
        .map(script -> "und-" + script.getValue())
        .findFirst();
  }

  private static Optional<String> otherWords(String sample) {
    List<String> words =
        Tokenizer.tokens(sample).stream()
            .filter(t -> t.kind() == Token.Kind.WORD || t.kind() == Token.Kind.ELISION)
            .map(t -> t.lower().replace('’', '\''))
            .toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Iterator<Map.Entry<String, Set<String>>> languages = WORDS.entrySet().iterator();
    List<String> own = among(words, languages.next().getValue());
    String best = "";
    List<String> most = List.of();
    while (languages.hasNext()) {
      Map.Entry<String, Set<String>> language = languages.next();
      List<String> common = among(words, language.getValue());
      if (common.size() > most.size()) {
        best = language.getKey();
        most = common;
      }
    }
    boolean clear =
        most.size() >= LEAST * words.size()
            && most.size() > LEAD * own.size()
            && new HashSet<>(most).size() >= FEWEST_DIFFERENT;
    return clear && !isMixture(words, best) ? Optional.of(best) : Optional.empty();
  }

  /** Whether parts of a text, most of which is in another language, are in the program's own. */
  private static boolean isMixture(List<String> words, String other) {
    Set<String> own = WORDS.values().iterator().next();
    Set<String> foreign = WORDS.getOrDefault(other, Set.of());
    int parts = 0;
    int ownParts = 0;
    for (int start = 0; start < words.size(); start += PART) {
      List<String> part = words.subList(start, Math.min(start + PART, words.size()));
      parts++;
      ownParts += among(part, own).size() > among(part, foreign).size() ? 1 : 0;
    }
    return ownParts > MOST_OWN * parts;
  }

  /** A short text whole, of a long one pieces that lie evenly over it. */
  private static String sample(String text) {
    if (text.length() <= PIECES * PIECE) {
      return text;
    }
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      int start = (int) ((long) i * (text.length() - PIECE) / (PIECES - 1));
      sample.append(text, start, start + PIECE).append('\n');
    }
    return sample.toString();
  }

  private static List<String> among(List<String> words, Set<String> common) {
    return words.stream().filter(common::contains).toList();
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    LanguagePack.current()
        .table("dictionary/languages")
        .forEach(
            (code, common) -> words.put(code, new HashSet<>(Arrays.asList(common.split(" ")))));
    return words;
  }
}
