package org.copiste.entities.letter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.PartyWords;
import org.copiste.language.text.Fold;
import org.copiste.model.Span;

/**
 * The place in a dateline: what stands with a capital before the date. Knows no places: that the
 * line is a dateline says what it is.
 */
final class WrittenPlace {
  private static final Set<String> BEFORE = PartyWords.in("place");
  private static final Set<String> NOT = PartyWords.in("not-place");

  private static final String NAME = "\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}[\\p{L}'’]*)*";
  private static final Pattern PLACE =
      Pattern.compile(
          NAME + "(?:[ -](?:(?:sur|en|le|la|les|de|du|des|aux|l['’]|d['’])[ -]?)*" + NAME + ")*");

  /**
   * The preposition of {@code D'Amiens}; the article of {@code L'Isle-Adam} is part of the name.
   */
  private static final Pattern ELIDED = Pattern.compile("[Dd]['’]\\p{Lu}");

  private WrittenPlace() {}

  /** Where the place stands in a stretch of text before a date; empty if there is none. */
  static Optional<Span> in(String text, Span at) {
    Matcher m = PLACE.matcher(text).region(at.start(), at.end());
    while (m.find()) {
      int start = m.start();
      String name = m.group();
      int blank = name.indexOf(' ');
      while (blank > 0
          && BEFORE.contains(plain(name.substring(0, blank)))
          && isPreposition(name.substring(0, blank))) {
        start += blank + 1;
        name = name.substring(blank + 1);
        blank = name.indexOf(' ');
      }
      String word = plain(name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name);
      if (ELIDED.matcher(name).lookingAt()) {
        start += 2;
        name = name.substring(2);
      }
      boolean alone = BEFORE.contains(word) && !name.contains(" ");
      if (!NOT.contains(word) && !alone && name.length() > 1) {
        int end = start + name.length();
        return Optional.of(new Span(start, name.endsWith(".") ? end - 1 : end));
      }
    }
    return Optional.empty();
  }

  /** The article of a place's name belongs to it, the preposition before it does not. */
  private static boolean isPreposition(String word) {
    return !plain(word).equals("le") && !plain(word).equals("la") || word.equals("Le");
  }

  private static String plain(String word) {
    return Fold.of(word).replaceAll("[.,]", "");
  }
}
