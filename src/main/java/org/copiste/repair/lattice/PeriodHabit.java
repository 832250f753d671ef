package org.copiste.repair.lattice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.pack.LanguagePack;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/**
 * How a document spells: with {@code étoit} and {@code avoient}, as before the Academy's dictionary
 * of 1835, it also lacks accents that are written today ({@code pere}, {@code premiere}).
 */
public final class PeriodHabit {
  private static final Map<String, String> ENDINGS =
      LanguagePack.current().table("spelling/old-imperfect");

  /** A shorter stem makes present forms: {@code voit}, {@code soit}. */
  private static final int SHORTEST_STEM = 2;

  /** Logarithm of how many times as frequent one word is as another that it is taken for. */
  private static final double FAR_MORE_FREQUENT = 3;

  private final CandidateGenerator candidates;
  private final boolean old;

  private PeriodHabit(CandidateGenerator candidates, boolean old) {
    this.candidates = candidates;
    this.old = old;
  }

  /** The habit of a document: the old one if most of its imperfects show it. */
  public static PeriodHabit of(WordCounts words, CandidateGenerator candidates) {
    int old = 0;
    int today = 0;
    for (String token : words.tokens()) {
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
    return new PeriodHabit(candidates, old > today);
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
   * @param form in lower case
   */
  public Optional<Integer> modern(String form) {
    Optional<Integer> known = candidates.period(form);
    if (known.isPresent() || !old) {
      return known;
    }
    return candidates.of(form).stream()
        .map(CandidateGenerator.WordCandidate::surface)
        .filter(surface -> plain(surface).equals(plain(form)))
        .map(candidates::lexical)
        .filter(word -> word >= 0)
        .findFirst();
  }

  /** Whether an edge would spell a word as it is spelt today, where the document does not. */
  boolean forbids(WordSequence passage, Edge edge) {
    if (!old || edge.sort() == Edge.Sort.SAME) {
      return false;
    }
    String surface = edge.surface();
    String token =
        passage.tokens().subList(edge.from(), edge.to()).stream()
            .map(OcrWord::text)
            .collect(Collectors.joining());
    boolean accents =
        plain(token).equals(token)
            && plain(surface).equals(token)
            && !isInDictionary(token, candidates);
    return accents || written(surface).filter(token::equals).isPresent();
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
