package org.copiste.entities.name.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;

/** The initials of a person in an editor's credits: {@code avec l'aide de MB}. */
final class CreditRule {
  private static final int LONGEST = 3;
  private static final Set<String> CREDITS = WordLists.folded("names/credits");
  private static final Set<String> BY = FunctionWords.inNames("by");

  private CreditRule() {}

  /** Index one past a token that is such initials. */
  static Optional<Integer> end(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    boolean initials =
        token.kind() == Token.Kind.WORD
            && token.allCapitals()
            && token.text().length() <= LONGEST
            && token.text().toUpperCase(Locale.ROOT).equals(token.text())
            && t >= 2
            && BY.contains(tokens.get(t - 1).folded());
    boolean credit = false;
    for (int back = 2; initials && back <= 3 && t - back >= 0; back++) {
      credit |= CREDITS.contains(tokens.get(t - back).folded());
    }
    return initials && credit ? Optional.of(t + 1) : Optional.empty();
  }
}
