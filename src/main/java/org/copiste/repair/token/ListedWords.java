package org.copiste.repair.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.copiste.language.BoundedCache;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.text.Casing;

/**
 * Words and names from the user's lexicon and authority file. They are never corrected, and a
 * misread name may be corrected to one of them.
 */
public final class ListedWords {
  private static final int SHORTEST = 4;

  /** Highest cost of misreading a name, in nats above that of reading it correctly; set by hand. */
  private static final float DEAREST = 14;

  private static final int REMEMBERED = 1 << 12;

  private final Set<String> words = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final NameTree forward;
  private final NameTree backward;
  private final Map<ErrorModel, BoundedCache<List<String>>> near = new WeakHashMap<>();

  public ListedWords(Set<String> given) {
    for (String word : given) {
      words.add(word);
      words.add(word.toUpperCase(Locale.ROOT));
      if (mayBeMisread(word)) {
        names.add(word);
      }
    }
    forward = new NameTree(names, false);
    backward = new NameTree(names, true);
  }

  private static boolean mayBeMisread(String word) {
    if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is listed as it is written, or in capitals. */
  public boolean has(String word) {
    return !words.isEmpty() && (words.contains(word) || words.contains(LexiconLookup.plain(word)));
  }

  /** Whether a word is a listed name. */
  public boolean isName(String word) {
    return names.contains(word);
  }

  /**
   * The listed names that a capitalised word may be a misreading of. Documents that are read with
   * the same error model share the answers.
   */
  public List<String> near(String reading, ErrorModel errors) {
    BoundedCache<List<String>> answers;
    synchronized (near) {
      answers = near.computeIfAbsent(errors, e -> new BoundedCache<>(REMEMBERED));
    }
    return answers.get(reading, r -> find(r, errors));
  }

  private List<String> find(String reading, ErrorModel errors) {
    boolean name = reading.length() >= SHORTEST && Character.isUpperCase(reading.charAt(0));
    if (!name || Casing.of(reading) == Casing.UPPER) {
      return List.of();
    }
    // What a misreading costs, it costs for the smaller part in one of its halves.
    float limit = errors.costOfSame(reading) + DEAREST;
    int half = reading.length() / 2;
    Set<String> found = new TreeSet<>(forward.near(reading, errors, limit, half, limit / 2));
    int other = reading.length() - half - 1;
    found.addAll(backward.near(reading, errors, limit, other, limit / 2));
    return List.copyOf(found);
  }
}
