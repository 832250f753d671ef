package org.copiste.entities.tagger;

import java.util.List;
import org.copiste.language.text.Token;

/** For each token the run of capitalised words and initials that it belongs to. */
final class CapitalRuns {
  private final int[] first;
  private final int[] end;

  CapitalRuns(List<Token> tokens) {
    int n = tokens.size();
    first = new int[n];
    end = new int[n];
    int i = 0;
    while (i < n) {
      int to = i + 1;
      if (isPart(tokens.get(i))) {
        while (to < n && isPart(tokens.get(to))) {
          to++;
        }
      }
      for (int k = i; k < to; k++) {
        first[k] = i;
        end[k] = to;
      }
      i = to;
    }
  }

  private static boolean isPart(Token token) {
    return token.nameLike() || token.kind() == Token.Kind.INITIALS;
  }

  /** Index of the first token of the run of a token. */
  int first(int token) {
    return first[token];
  }

  /** Index one past the last token of the run of a token. */
  int end(int token) {
    return end[token];
  }
}
