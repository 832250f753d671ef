package org.copiste.repair.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final Optional<ListedWords> others;
  private final Map<ErrorModel, BoundedCache<List<String>>> near = new WeakHashMap<>();

  /** A list. */
  public ListedWords(Set<String> given) {
    this(given, Optional.empty());
  }

  private ListedWords(Set<String> given, Optional<ListedWords> others) {
    this.others = others;
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

  /** This list with more words; what has been prepared for this one is used again. */
  public ListedWords and(Set<String> more) {
    return more.isEmpty() ? this : new ListedWords(more, Optional.of(this));
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
    boolean here =
        !words.isEmpty() && (words.contains(word) || words.contains(LexiconLookup.plain(word)));
    return here || others.isPresent() && others.get().has(word);
  }

  /** Whether a word is a listed name. */
  public boolean isName(String word) {
    return names.contains(word) || others.isPresent() && others.get().isName(word);
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
    List<String> here = answers.get(reading, r -> find(r, errors));
    if (others.isEmpty()) {
      return here;
    }
    Set<String> all = new TreeSet<>(here);
    all.addAll(others.get().near(reading, errors));
    return List.copyOf(all);
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
