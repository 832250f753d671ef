package org.copiste.entities.name.mention;

import java.util.ArrayList;
import java.util.List;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;

/**
 * The smallest parts of names: folded words, and initials one by one, so that {@code L. D.}, {@code
 * L.D.} and {@code U.R.S.S.} may be compared whatever their points and blanks.
 */
public final class NameUnits {

  /**
   * One unit.
   *
   * @param key the folded word or letter
   * @param token index of its token
   * @param initial whether it is a letter of initials
   */
  public record Unit(String key, int token, boolean initial) {}

  private NameUnits() {}

  /** The units of tokens; a point after a word is none. */
  public static List<Unit> of(List<Token> tokens) {
    List<Unit> units = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.INITIALS) {
        for (String letter : Fold.of(token.text()).split("[.\\-]+", -1)) {
          if (!letter.isEmpty()) {
            units.add(new Unit(letter, i, true));
          }
        }
      } else {
        units.add(new Unit(token.folded(), i, false));
      }
    }
    return units;
  }

  /** The keys of a name as an authority file writes it. */
  public static List<String> keys(String name) {
    return of(TextFlow.of(name).tokens()).stream()
        .map(Unit::key)
        .filter(key -> Character.isLetterOrDigit(key.charAt(0)))
        .toList();
  }
}
