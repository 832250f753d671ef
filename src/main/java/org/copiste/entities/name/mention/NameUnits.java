package org.copiste.entities.name.mention;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;

/**
 * Names cut into units that can be compared: folded words, and each initial on its own, so that
 * {@code L. D.} equals {@code L.D.} whatever the points and blanks.
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

  /** The units of tokens; a mark is one, too. */
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

  /** The keys of a name in an authority file, without its marks. */
  public static List<String> keys(String name) {
    return keys(Tokenizer.tokens(name));
  }

  /** The keys of tokens, without marks. */
  public static List<String> keys(List<Token> tokens) {
    List<String> keys = new ArrayList<>(tokens.size());
    for (Unit unit : of(tokens)) {
      if (Character.isLetterOrDigit(unit.key().charAt(0))) {
        keys.add(unit.key());
      }
    }
    return keys;
  }
}
