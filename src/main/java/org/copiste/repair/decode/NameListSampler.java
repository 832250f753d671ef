package org.copiste.repair.decode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.repair.token.ListedWords;

/**
 * Draws, for a training text, the list of names that a user might have handed in with it, so that
 * the classifier learns what a list is worth. Of the names in the ground truth some are listed as
 * the text spells them, some in another transcription, in which case the list is misleading, and
 * some not at all; names of earlier texts are listed beside them. Every second text has no list.
 *
 * <p>Deterministic: equal texts in equal order give equal lists. The shares were set by hand: of
 * six listed names in the letters of 1923 and 1928 that the text does not spell as the list does,
 * four are other transcriptions.
 */
final class NameListSampler {
  /** A capitalised word of four letters or more that does not begin a sentence. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll},;’'] )\\b\\p{Lu}\\p{Ll}{3,}\\b");

  private static final double AS_SPELT = 0.4;
  private static final double SPELT_OTHERWISE = 0.3;

  /** Names of earlier texts that are listed, too. */
  private static final int OTHERS = 60;

  /** Spellings in which transcriptions of one name differ. */
  private static final Map<String, String> TRANSCRIPTIONS =
      LanguagePack.current().table("names/transliteration");

  private final Predicate<String> common;
  private final Deque<String> earlier = new ArrayDeque<>();
  private boolean lists;

  /**
   * Draws lists.
   *
   * @param common whether a word in lower case is an ordinary one, which no list has
   */
  NameListSampler(Predicate<String> common) {
    this.common = common;
  }

  /** The list for a text; empty for every second one. */
  ListedWords next(String truth) {
    lists = !lists;
    if (!lists) {
      return new ListedWords(Set.of());
    }
    SplittableRandom random = new SplittableRandom(truth.hashCode());
    Set<String> listed = new LinkedHashSet<>(earlier);
    for (String name : names(truth)) {
      double drawn = random.nextDouble();
      if (drawn < AS_SPELT) {
        listed.add(name);
      } else if (drawn < AS_SPELT + SPELT_OTHERWISE) {
        otherwise(name, random).ifPresent(listed::add);
      }
      earlier.addLast(name);
      if (earlier.size() > OTHERS) {
        earlier.removeFirst();
      }
    }
    return new ListedWords(listed);
  }

  private Set<String> names(String truth) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(truth);
    while (matcher.find()) {
      if (!common.test(matcher.group().toLowerCase(Locale.ROOT))) {
        names.add(matcher.group());
      }
    }
    return names;
  }

  /** The name in another transcription; empty where nothing in it is transcribed differently. */
  private static Optional<String> otherwise(String name, SplittableRandom random) {
    List<String> variants = new ArrayList<>();
    TRANSCRIPTIONS.forEach(
        (a, b) -> {
          replaced(name, a, b).ifPresent(variants::add);
          replaced(name, b, a).ifPresent(variants::add);
        });
    return variants.isEmpty()
        ? Optional.empty()
        : Optional.of(variants.get(random.nextInt(variants.size())));
  }

  private static Optional<String> replaced(String name, String from, String to) {
    int at = name.indexOf(from, 1);
    return at < 0
        ? Optional.empty()
        : Optional.of(name.substring(0, at) + to + name.substring(at + from.length()));
  }
}
