package org.copiste.entities.name.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.TransliterationKey;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;

/**
 * A person's name in its parts.
 *
 * @param forenames forenames and initials, folded, without points
 * @param surname the surname, folded; the only word where there is one
 */
public record PersonName(List<String> forenames, String surname) {
  private static final Set<String> PARTICLES = WordLists.folded("names/particles");
  private static final Set<String> EXCHANGED_INITIALS =
      LanguagePack.current().words("names/exchanged-initials");

  /**
   * Parses a name as a text or a list writes it: {@code L. D. Trotsky} or {@code Trotsky, L. D.}
   */
  public static PersonName of(String written) {
    int comma = written.indexOf(',');
    String name =
        comma > 0 ? written.substring(comma + 1) + " " + written.substring(0, comma) : written;
    List<String> forenames = new ArrayList<>();
    List<Token> tokens = TextFlow.of(name.strip()).tokens();
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).kind() != Token.Kind.WORD) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.INITIALS) {
        for (String letter : Fold.of(token.text()).split("[.\\-]+", -1)) {
          forenames.add(letter);
        }
        forenames.removeIf(String::isEmpty);
      } else if (token.kind() == Token.Kind.WORD && !PARTICLES.contains(token.folded())) {
        forenames.add(token.folded());
      }
    }
    return new PersonName(
        List.copyOf(forenames), tokens.isEmpty() ? "" : tokens.get(last).folded());
  }

  /** Whether a token is a particle between forename and surname, in lower case or not. */
  public static boolean isParticle(Token token) {
    return PARTICLES.contains(token.folded());
  }

  /** Whether the name is a surname alone. */
  public boolean isBare() {
    return forenames.isEmpty();
  }

  /** Whether the first forenames or initials may be the same; true if one name has none. */
  public boolean mayShareForename(PersonName other) {
    if (forenames.isEmpty() || other.forenames.isEmpty()) {
      return true;
    }
    String a = forenames.get(0);
    String b = other.forenames.get(0);
    if (a.length() > 1 && b.length() > 1) {
      return a.equals(b)
          || TransliterationKey.near(TransliterationKey.of(a), TransliterationKey.of(b));
    }
    return sameInitial(a.charAt(0), b.charAt(0));
  }

  /** Initials that transcriptions and translations of one name exchange: Iossif, Joseph. */
  private static boolean sameInitial(char a, char b) {
    return a == b
        || EXCHANGED_INITIALS.stream().anyMatch(s -> s.indexOf(a) >= 0 && s.indexOf(b) >= 0);
  }
}
