package org.copiste.entities.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.Ordinals;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;

/** The tokens of a flow by index, where an index outside the flow gives a blank mark. */
final class TokenCursor {
  private static final Token NOTHING = new Token(0, 0, " ", Token.Kind.MARK);
  private final List<Token> tokens;
  private final boolean dateline;

  /**
   * @param dateline whether the flow is a dateline, where less is needed to make numbers a date
   */
  TokenCursor(List<Token> tokens, boolean dateline) {
    this.tokens = tokens;
    this.dateline = dateline;
  }

  boolean isDateline() {
    return dateline;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index; a blank mark outside the flow. */
  Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
  }

  /** The folded text at an index. */
  String folded(int i) {
    return at(i).folded();
  }

  boolean is(int i, String text) {
    return at(i).is(text);
  }

  boolean isAny(int i, Set<String> folded) {
    return folded.contains(folded(i));
  }

  boolean isNumber(int i) {
    return at(i).kind() == Token.Kind.NUMBER;
  }

  /** Whether a token is a number of digits alone, of at least and at most so many. */
  boolean isDigits(int i, int least, int most) {
    Token token = at(i);
    int n = token.text().length();
    return token.kind() == Token.Kind.NUMBER
        && n >= least
        && n <= most
        && Character.isDigit(token.text().charAt(n - 1));
  }

  int digits(int i) {
    return Integer.parseInt(at(i).text());
  }

  /** A number of one or two figures or a Roman numeral, with or without an ordinal's ending. */
  Optional<Integer> numeral(int i) {
    String figures = Ordinals.numeral(at(i).text());
    boolean arabic =
        isNumber(i) && figures.length() <= 2 && figures.chars().allMatch(Character::isDigit);
    return arabic ? Optional.of(Integer.parseInt(figures)) : RomanNumerals.value(figures);
  }

  /** Whether no blank separates a token from the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < tokens.size() && at(i).start() == at(i - 1).end();
  }
}
