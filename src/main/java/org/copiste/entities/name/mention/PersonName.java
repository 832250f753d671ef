package org.copiste.entities.name.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;

/**
 * A person's name in its parts.
 *
 * @param given given names and initials, folded, without points
 * @param surname the surname, folded; the only word where there is one
 */
public record PersonName(List<String> given, String surname) {
  private static final Set<String> PARTICLES = WordLists.folded("names/particles");
  private static final Set<String> SAME_LETTERS =
      LanguagePack.current().words("names/exchanged-initials");

  /** Reads a name as it is written in a text or a list. */
  public static PersonName of(String written) {
    int comma = written.indexOf(',');
    String name =
        comma > 0 ? written.substring(comma + 1) + " " + written.substring(0, comma) : written;
    List<String> given = new ArrayList<>();
    List<Token> tokens = TextFlow.of(name.strip()).tokens();
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).kind() != Token.Kind.WORD) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.INITIALS) {
        for (String letter : Fold.of(token.text()).split("[.\\-]+", -1)) {
          given.add(letter);
        }
        given.removeIf(String::isEmpty);
      } else if (token.kind() == Token.Kind.WORD && !PARTICLES.contains(token.folded())) {
        given.add(token.folded());
      }
    }
    return new PersonName(List.copyOf(given), tokens.isEmpty() ? "" : tokens.get(last).folded());
  }

  public static boolean isParticle(Token token) {
    return PARTICLES.contains(token.folded());
  }

  /** Whether nothing but the surname is given. */
  public boolean isBare() {
    return given.isEmpty();
  }

  /** Whether the first given names or initials may be the same. */
  public boolean mayShareGiven(PersonName other) {
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    String a = given.get(0);
    String b = other.given.get(0);
    if (a.length() > 1 && b.length() > 1) {
      return a.equals(b)
          || TransliterationKey.near(TransliterationKey.of(a), TransliterationKey.of(b));
    }
    return sameLetter(a.charAt(0), b.charAt(0));
  }

  /** Initials that transcriptions and translations of one name exchange: Iossif, Joseph. */
  private static boolean sameLetter(char a, char b) {
    return a == b || SAME_LETTERS.stream().anyMatch(s -> s.indexOf(a) >= 0 && s.indexOf(b) >= 0);
  }
}
