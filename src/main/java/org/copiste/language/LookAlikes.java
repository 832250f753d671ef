package org.copiste.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the dictionary's words that an OCR may have misread as a given string: a walk of the
 * dictionary's automaton that follows the string and its misreadings at the same time, as far as
 * their cost allows.
 *
 * <p>Beside the misreadings of {@link Confusions} it allows one other error anywhere in a word of
 * at least {@value #LONG_ENOUGH} letters: a letter changed, lost or added.
 */
public final class LookAlikes {
  private static final int LONG_ENOUGH = 5;

  /** What an error that no table names costs, as a natural logarithm. */
  private static final double OTHER_ERROR = 9.0;

  private static final int LONGEST = 40;

  private final FrenchDictionary dictionary;

  /** Searches this dictionary. */
  public LookAlikes(FrenchDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * A word that may have been misread.
   *
   * @param word the word as the dictionary writes it
   * @param cost negative natural logarithm of the misreading's probability
   * @param frequency the word's class of frequency, 0 to 25
   * @param why the misreadings of the table that lead from the word to what is seen
   */
  public record Match(String word, double cost, int frequency, List<Confusions.Misreading> why) {

    /** Copies the misreadings. */
    public Match {
      why = List.copyOf(why);
    }
  }

  /**
   * The words that may have been misread as {@code seen}, the cheapest first, equal ones by
   * alphabet; {@code seen} itself is not among them. A string that is much longer than any word has
   * none.
   */
  public List<Match> find(String seen, Confusions confusions, double limit) {
    if (seen.isEmpty() || seen.length() > LONGEST) {
      return List.of();
    }
    Walk walk = new Walk(seen, confusions, limit);
    walk.from(dictionary.root(), 0, 0, seen.length() >= LONG_ENOUGH && limit >= OTHER_ERROR);
    List<Match> found = new ArrayList<>();
    walk.best.forEach((word, match) -> found.add(match));
    found.sort(Comparator.comparingDouble(Match::cost).thenComparing(Match::word));
    return found;
  }

  private final class Walk {
    private final String seen;
    private final Confusions confusions;
    private final double limit;
    private final StringBuilder word = new StringBuilder();
    private final Deque<Confusions.Misreading> why = new ArrayDeque<>();
    private final Map<String, Match> best = new HashMap<>();

    Walk(String seen, Confusions confusions, double limit) {
      this.seen = seen;
      this.confusions = confusions;
      this.limit = limit;
    }

    void from(int node, int at, double cost, boolean otherError) {
      if (at == seen.length()) {
        int frequency = cost == 0 ? -1 : dictionary.frequencyAt(node);
        if (frequency >= 0) {
          best.merge(
              word.toString(),
              new Match(word.toString(), cost, frequency, List.copyOf(why)),
              (a, b) -> a.cost() <= b.cost() ? a : b);
        }
      } else {
        follow(node, seen.substring(at, at + 1), at + 1, cost, otherError);
        for (Confusions.Misreading misreading : confusions.seenAt(seen, at)) {
          double then = cost + misreading.cost();
          if (then <= limit) {
            why.addLast(misreading);
            follow(node, misreading.meant(), at + misreading.seen().length(), then, otherError);
            why.removeLast();
          }
        }
        if (otherError && cost + OTHER_ERROR <= limit) {
          from(node, at + 1, cost + OTHER_ERROR, false);
        }
      }
      if (otherError && cost + OTHER_ERROR <= limit) {
        dictionary.letters(
            node,
            (letter, next) -> {
              word.append(letter);
              from(next, at, cost + OTHER_ERROR, false);
              if (at < seen.length() && seen.charAt(at) != letter) {
                from(next, at + 1, cost + OTHER_ERROR, false);
              }
              word.setLength(word.length() - 1);
            });
      }
    }

    private void follow(int node, String meant, int at, double cost, boolean otherError) {
      int next = node;
      for (int i = 0; i < meant.length() && next != 0; i++) {
        next = dictionary.step(next, meant.charAt(i));
      }
      if (next != 0) {
        int length = word.length();
        word.append(meant);
        from(next, at, cost, otherError);
        word.setLength(length);
      }
    }
  }
}
