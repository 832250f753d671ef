package org.copiste.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may have meant who wrote a name that does not exist. */
public final class NearestName {
  /**
   * A name that differs in more than a third of its letters is another word; two letters that are
   * exchanged count twice.
   */
  private static final int LETTERS_PER_SLIP = 3;

  /** So many letters that begin a name are meant for it. Set by hand. */
  private static final int BEGINNING = 3;

  private NearestName() {}

  /** The known name that is nearest to a written one; empty where none is near. */
  public static Optional<String> of(String written, Iterable<String> known) {
    String plain = plain(written);
    List<String> near = new ArrayList<>();
    for (String candidate : known) {
      String other = plain(candidate);
      int slips = (Math.max(plain.length(), other.length()) + 1) / LETTERS_PER_SLIP;
      boolean begins = plain.length() >= BEGINNING && other.startsWith(plain);
      if (begins || EditDistance.within(plain, other, slips)) {
        near.add(candidate);
      }
    }
    return near.stream()
        .min(
            Comparator.comparingInt((String candidate) -> EditDistance.of(plain, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Options on the command line have dashes where others write underscores or capitals. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
