package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;

/** Finds nicknames that an editor explains in brackets: {@code “ Jacasse [Boukharine] ”}. */
public final class NicknameGlosses {
  /** At most so many tokens stand in the brackets. */
  private static final int LONGEST = 4;

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "«", "»");

  /**
   * A nickname and the name in brackets that explains it.
   *
   * @param flow index of the flow
   * @param nickname index of the token before the bracket
   * @param first index of the first token in the brackets
   * @param end index of the closing bracket
   */
  public record Gloss(int flow, int nickname, int first, int end) {}

  private final Morphology morphology;

  /** A finder that uses a dictionary to tell nicknames from common words. */
  public NicknameGlosses(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The glosses in brackets right after a capitalised word. */
  public List<Gloss> find(int flowNumber, TextFlow flow) {
    List<Gloss> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int open = 1; open < tokens.size(); open++) {
      if (!tokens.get(open).is("[")) {
        continue;
      }
      int before = QUOTES.contains(tokens.get(open - 1).text()) ? open - 2 : open - 1;
      int close = open + 1;
      while (close < tokens.size() && close - open <= LONGEST + 1 && !tokens.get(close).is("]")) {
        close++;
      }
      boolean bracketed = close < tokens.size() && tokens.get(close).is("]") && close > open + 1;
      if (bracketed
          && before >= 0
          && isNickname(tokens, before)
          && isName(tokens, open + 1, close)) {
        found.add(new Gloss(flowNumber, before, open + 1, close));
      }
    }
    return found;
  }

  private boolean isNickname(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    boolean quoted = t > 0 && QUOTES.contains(tokens.get(t - 1).text());
    return token.nameLike()
        && token.text().length() > 2
        && (quoted || !morphology.isWord(token.lower()));
  }

  private static boolean isName(List<Token> tokens, int first, int end) {
    return tokens.subList(first, end).stream()
        .allMatch(t -> t.nameLike() || t.kind() == Token.Kind.INITIALS);
  }
}
