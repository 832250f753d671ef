package org.copiste.entities.name.mention;

import java.util.List;
import java.util.Locale;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;

/** The given names, initials and particles before a surname. */
public final class Forenames {
  private static final int MOST = 5;

  private Forenames() {}

  /** Index of the first token of the name whose surname stands at {@code surname}. */
  public static int start(List<Token> tokens, int surname, Morphology vocabulary) {
    int first = surname;
    int at = surname - 1;
    while (at >= 0 && surname - at <= MOST && isPart(tokens, at, vocabulary)) {
      if (!PersonName.isParticle(tokens.get(at))) {
        first = at;
      }
      at--;
    }
    return first;
  }

  private static boolean isPart(List<Token> tokens, int at, Morphology vocabulary) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.INITIALS) {
      return !PersonTitles.looksLikeInitial(token) && !isEndOfSentence(tokens, at);
    }
    boolean particle = PersonName.isParticle(token) && !token.capitalised();
    return particle || isGiven(token, vocabulary);
  }

  /** "Vitamin C. Lenin": one capital with a point right after a word with a capital. */
  private static boolean isEndOfSentence(List<Token> tokens, int at) {
    return tokens.get(at).text().length() == 2 && at > 0 && tokens.get(at - 1).allCapitals();
  }

  /** A foreign given name that is neither a French word nor a place. */
  private static boolean isListed(String part, Morphology vocabulary) {
    String folded = Fold.of(part);
    return PersonNameGazetteer.shared().isGiven(folded)
        && !vocabulary.isWord(part.toLowerCase(Locale.ROOT))
        && !vocabulary.isCountry(part)
        && !PlaceGazetteer.shared().isKnown(folded);
  }

  public static boolean isGiven(Token token, Morphology vocabulary) {
    if (!token.nameLike()) {
      return false;
    }
    for (String part : token.text().split("-", -1)) {
      if (!vocabulary.isGivenName(part) && !isListed(part, vocabulary)) {
        return false;
      }
    }
    return true;
  }
}
