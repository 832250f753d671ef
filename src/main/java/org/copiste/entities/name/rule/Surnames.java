package org.copiste.entities.name.rule;

import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;

/** Recognises a surname after what announces it, and where it ends. */
final class Surnames {
  /** A surname has at most so many words. */
  private static final int LONGEST = 3;

  private static final Set<String> PREFIXES =
      LanguagePack.current().words("names/surname-prefixes");

  private final Morphology morphology;

  Surnames(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * Whether a token may be a surname.
   *
   * @param announced whether initials or a particle before it make any capitalised word a surname
   */
  boolean isSurname(List<Token> tokens, int at, boolean announced) {
    if (at >= tokens.size() || !tokens.get(at).nameLike()) {
      return false;
    }
    Token token = tokens.get(at);
    return token.text().length() > 1
        && !PersonTitles.isTitle(token.folded())
        && (announced
            || !morphology.isWord(token.lower())
            || morphology.isProperNoun(token.text()));
  }

  /** Index one past the last token of the surname that begins at a token. */
  int end(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size()
        && end - at < LONGEST
        && isSurname(tokens, end, false)
        && !tokens.get(end).allCapitals()
        && !morphology.isWord(tokens.get(end).lower())) {
      end++;
    }
    int prefix = isPrefix(tokens.get(at)) && end == at + 1 ? at : end;
    boolean prefixed =
        prefix + 1 < tokens.size()
            && isPrefix(tokens.get(prefix))
            && tokens.get(prefix + 1).nameLike();
    return prefixed ? prefix + 2 : end;
  }

  /** A first part that is no surname of its own: {@code Mac Donald}. */
  static boolean isPrefix(Token token) {
    return PREFIXES.contains(token.text());
  }
}
