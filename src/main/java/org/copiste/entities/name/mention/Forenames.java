package org.copiste.entities.name.mention;

import java.util.List;
import java.util.Locale;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;

/** The forenames, initials and particles before a surname. */
public final class Forenames {
  /** At most so many tokens before the surname belong to the name. */
  private static final int MOST = 5;

  private Forenames() {}

  /** Index of the first token of the name whose surname stands at {@code surname}. */
  public static int start(List<Token> tokens, int surname, Morphology morphology) {
    int first = surname;
    int at = surname - 1;
    while (at >= 0 && surname - at <= MOST && isPart(tokens, at, morphology)) {
      if (!PersonName.isParticle(tokens.get(at))) {
        first = at;
      }
      at--;
    }
    return first;
  }

  private static boolean isPart(List<Token> tokens, int at, Morphology morphology) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.INITIALS) {
      return !PersonTitles.looksLikeInitial(token) && !isEndOfSentence(tokens, at);
    }
    boolean particle = PersonName.isParticle(token) && !token.capitalised();
    return particle || isForename(token, morphology);
  }

  /** One initial after a word in capitals ends a sentence: {@code LÉNINE A. Trotsky}. */
  private static boolean isEndOfSentence(List<Token> tokens, int at) {
    return tokens.get(at).text().length() == 2 && at > 0 && tokens.get(at - 1).allCapitals();
  }

  /** Whether a list has a forename that is neither a French word nor a place. */
  private static boolean isListed(String part, Morphology morphology) {
    String folded = Fold.of(part);
    return PersonNameGazetteer.shared().isForename(folded)
        && !morphology.isWord(part.toLowerCase(Locale.ROOT))
        && !morphology.isCountry(part)
        && !PlaceGazetteer.shared().isKnown(folded);
  }

  /** Whether a word is a forename, or a double one whose parts are: {@code Jean-Pierre}. */
  public static boolean isForename(Token token, Morphology morphology) {
    if (!token.nameLike()) {
      return false;
    }
    for (String part : token.text().split("-", -1)) {
      if (!morphology.isForename(part) && !isListed(part, morphology)) {
        return false;
      }
    }
    return true;
  }
}
