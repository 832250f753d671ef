package org.copiste.repair.lattice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.language.BoundedCache;
import org.copiste.language.SpellingLiberties;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.SpellingMode;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/**
 * How a document spells: one with {@code étoit} and {@code avoient}, as before the Academy's
 * dictionary of 1835, or set with the long s, also lacks accents that are written today ({@code
 * pere}, {@code premiere}) and takes the {@linkplain SpellingLiberties liberties} of its time.
 */
public final class PeriodHabit {
  private static final Map<String, String> ENDINGS =
      LanguagePack.current().table("spelling/old-imperfect");

  /** A shorter stem makes present forms: {@code voit}, {@code soit}. */
  private static final int SHORTEST_STEM = 2;

  /** Logarithm of how many times as frequent one word is as another that it is taken for. */
  private static final double FAR_MORE_FREQUENT = 3;

  /** Beginnings that no other words have: {@code vn}, {@code vſage}; {@code ie}, {@code iour}. */
  private static final Pattern ONE_LETTER = Pattern.compile("v[nst].*|i[aeou].*");

  /** Set by hand: one such word may be misread. */
  private static final int ONE_LETTER_WORDS = 3;

  private static final int REMEMBERED = 20_000;

  private static final Set<String> SIGNS = LanguagePack.current().words("spelling/signs-of-old");

  private static final Set<String> APART = LanguagePack.current().words("spelling/once-apart");

  private final WordCounts words;
  private final CandidateGenerator candidates;
  private final boolean old;
  private final boolean oneLetter;
  private final BoundedCache<String> oneLetterKeys = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<String> twoLetterKeys = new BoundedCache<>(REMEMBERED);

  private PeriodHabit(
      WordCounts words, CandidateGenerator candidates, boolean old, boolean oneLetter) {
    this.words = words;
    this.candidates = candidates;
    this.old = old;
    this.oneLetter = oneLetter;
  }

  /**
   * The habit of a document: the old one if it has the long s, or more of its words are spelt as of
   * old than imperfects as today, and the user does not ask for the spelling of today.
   */
  public static PeriodHabit of(
      WordCounts words, CandidateGenerator candidates, DecodeOptions options) {
    int old = 0;
    int today = 0;
    int oneLetter = 0;
    for (String token : words.tokens()) {
      boolean vowel = ONE_LETTER.matcher(token).matches() && !isInDictionary(token, candidates);
      old += SIGNS.contains(token) ? words.count(token) : 0;
      oneLetter += vowel ? words.count(token) : 0;
      for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
        int count = words.count(token);
        if (ends(token, ending.getKey())) {
          String meant = changed(token, ending.getKey(), ending.getValue());
          old += isMeant(token, meant, candidates) ? count : 0;
        } else if (ends(token, ending.getValue())) {
          today += candidates.isWord(token) ? count : 0;
        }
      }
    }
    boolean kept = options.spelling() == SpellingMode.PERIOD;
    return new PeriodHabit(
        words, candidates, kept && (options.longS() || old > today), oneLetter >= ONE_LETTER_WORDS);
  }

  /** Whether the document is spelt as before 1835. */
  boolean isOld() {
    return old;
  }

  /** The old form of a word that has another ending today. */
  static Optional<String> written(String today) {
    return ENDINGS.entrySet().stream()
        .filter(ending -> ends(today, ending.getValue()))
        .map(ending -> changed(today, ending.getValue(), ending.getKey()))
        .findFirst();
  }

  /**
   * The number in the lexicon of the word that an older spelling stands for.
   *
   * @param token as it is written
   */
  public Optional<Integer> modern(String token) {
    String form = LexiconLookup.lower(token);
    Optional<Integer> known = candidates.period(form);
    if (known.isPresent() || !old || hasOddAccent(form)) {
      return known;
    }
    return candidates.of(form).stream()
        .map(CandidateGenerator.WordCandidate::surface)
        .filter(surface -> isSameButForLiberties(token, surface))
        .map(candidates::lexical)
        .filter(word -> word >= 0)
        .findFirst();
  }

  /**
   * Whether an edge would spell a word as it is spelt today, where the document does not. Accents
   * were set as the printer liked ({@code frére}, {@code naitre}), so that only the document's own
   * use tells of a misread one.
   */
  boolean forbids(WordSequence passage, Edge edge) {
    if (!old || edge.sort() == Edge.Sort.SAME) {
      return false;
    }
    String surface = edge.surface();
    String token =
        passage.tokens().subList(edge.from(), edge.to()).stream()
            .map(OcrWord::text)
            .collect(Collectors.joining());
    if (edge.to() > edge.from() + 1 && token.equals(surface)) {
      return isOnceApart(passage, edge);
    }
    boolean unknown = !isInDictionary(token, candidates);
    if (plain(surface).equals(plain(token))) {
      boolean bare = plain(token).equals(LexiconLookup.lower(token));
      boolean fewer = words.count(surface) <= words.count(token);
      return bare && unknown || fewer && !hasOddAccent(LexiconLookup.lower(token));
    }
    return unknown && isSameButForLiberties(token, surface)
        || written(surface).filter(token::equals).isPresent();
  }

  /** Whether an old ending has an accent that nobody ever set there: {@code avoîent}. */
  private boolean hasOddAccent(String form) {
    return !hasOldEnding(form)
        && ENDINGS.keySet().stream()
            .filter(ending -> ends(plain(form), ending) && !form.endsWith(ending))
            .anyMatch(
                ending ->
                    hasOldEnding(form.substring(0, form.length() - ending.length()) + ending));
  }

  private boolean hasOldEnding(String form) {
    return ENDINGS.entrySet().stream()
        .filter(ending -> ends(form, ending.getKey()))
        .anyMatch(
            ending -> isMeant(form, changed(form, ending.getKey(), ending.getValue()), candidates));
  }

  private static boolean isOnceApart(WordSequence passage, Edge edge) {
    String words =
        passage.tokens().subList(edge.from(), edge.to()).stream()
            .map(word -> LexiconLookup.lower(word.text()))
            .collect(Collectors.joining(" "));
    return APART.contains(words);
  }

  /** In capitals V was U for much longer than in small letters. */
  private boolean isSameButForLiberties(String token, String surface) {
    boolean one = oneLetter || token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
    BoundedCache<String> keys = one ? oneLetterKeys : twoLetterKeys;
    return keys.get(surface, word -> SpellingLiberties.without(word, one))
        .equals(keys.get(token, word -> SpellingLiberties.without(word, one)));
  }

  /**
   * Whether a word with an old ending is the other with its ending of today. A dictionary has some
   * of the former as forms of rare verbs: {@code avoient} of {@code avoyer}.
   */
  private static boolean isMeant(String token, String today, CandidateGenerator candidates) {
    return candidates.isWord(today)
        && (!isInDictionary(token, candidates)
            || candidates.logCount(today) > candidates.logCount(token) + FAR_MORE_FREQUENT);
  }

  private static boolean isInDictionary(String token, CandidateGenerator candidates) {
    int word = candidates.lexical(token);
    return word >= 0 && (candidates.lexicon().flags(word) & WordTrie.LOWER) != 0;
  }

  private static boolean ends(String token, String ending) {
    return token.endsWith(ending) && token.length() - ending.length() >= SHORTEST_STEM;
  }

  private static String changed(String token, String from, String to) {
    return token.substring(0, token.length() - from.length()) + to;
  }

  private static String plain(String form) {
    StringBuilder out = new StringBuilder(form.length());
    form.chars().forEach(c -> out.append(Glyphs.base((char) c)));
    return out.toString();
  }
}
