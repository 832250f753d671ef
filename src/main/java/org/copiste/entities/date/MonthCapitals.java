package org.copiste.entities.date;

import java.util.List;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;

/** Tells whether a document writes months with a capital, so that {@code en Octobre} is a month. */
final class MonthCapitals {
  /** Set by hand: fewer may be those of titles and of events. */
  private static final int FEWEST = 2;

  private MonthCapitals() {}

  /** Whether most of the months that follow a figure have a capital. */
  static boolean areUsual(List<TextFlow> flows) {
    int capital = 0;
    int small = 0;
    for (TextFlow flow : flows) {
      List<Token> tokens = flow.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean dated =
            tokens.get(i - 1).kind() == Token.Kind.NUMBER && DateWords.month(token).isPresent();
        if (dated && !token.allCapitals() && token.kind() == Token.Kind.WORD) {
          capital += token.capitalised() ? 1 : 0;
          small += token.capitalised() ? 0 : 1;
        }
      }
    }
    return capital >= FEWEST && capital > 2 * small;
  }
}
