package org.copiste.entities.date;

import java.util.List;
import java.util.Set;
import org.copiste.language.text.Token;

/** The tokens of a flow, read without fear of their ends. */
final class TokenCursor {
  private static final Token NOTHING = new Token(0, 0, " ", Token.Kind.MARK);
  private final List<Token> tokens;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index; a blank mark beyond the ends. */
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

  /** Whether a number is digits only. */
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

  /** Whether a token follows the one before without a blank. */
  boolean isGlued(int i) {
    return i > 0 && i < tokens.size() && at(i).start() == at(i - 1).end();
  }
}
