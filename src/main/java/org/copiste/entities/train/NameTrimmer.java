package org.copiste.entities.train;

import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * Trims spans of other annotation policies to ours: a name without title, article or apposition.
 */
final class NameTrimmer {
  private static final Set<String> LEADING = WordLists.folded("names/trimmed-words");

  private static final Set<String> PARTICLES = WordLists.folded("names/foreign-particles");

  private NameTrimmer() {}

  /** The name inside a span; empty where nothing is left. */
  static Span name(Span at, Mention.Type type, String text) {
    List<Token> tokens = TextFlow.of(at.of(text)).tokens();
    int first = 0;
    int end = tokens.size();
    for (int i = 1; i < end; i++) {
      if (tokens.get(i).is(",") && i > 0) {
        end = i;
      }
    }
    while (first < end && isLeading(tokens, first, type)) {
      first++;
    }
    while (end > first && tokens.get(end - 1).kind() == Token.Kind.MARK) {
      end--;
    }
    if (first == end) {
      return Span.at(at.start());
    }
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end()).shift(at.start());
  }

  private static boolean isLeading(List<Token> tokens, int i, Mention.Type type) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.MARK || PersonTitles.looksLikeInitial(token)) {
      return true;
    }
    boolean small = !token.capitalised() || type == Mention.Type.DATE;
    boolean article = small && LEADING.contains(token.folded());
    boolean title =
        type == Mention.Type.PERSON
            && PersonTitles.isTitle(token.folded())
            && (!token.capitalised() || i + 1 < tokens.size());
    boolean function =
        type == Mention.Type.PERSON
            && token.kind() == Token.Kind.WORD
            && !token.capitalised()
            && !PARTICLES.contains(token.folded())
            && i + 1 < tokens.size();
    return article || title || function;
  }
}
