package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds bodies that are named by their initials: {@code la GPU}, {@code le PCR(b)}. */
public final class Acronyms {
  private static final Set<String> ARTICLES = FunctionWords.inNames("before-acronym");

  private static final Set<String> OF_NOTHING =
      LanguagePack.current().words("names/acronyms-of-nothing");

  private static final Set<String> OF_PLACES =
      LanguagePack.current().words("names/acronyms-of-places");
  private static final int LONGEST = 6;

  private final Morphology vocabulary;

  public Acronyms(Morphology vocabulary) {
    this.vocabulary = vocabulary;
  }

  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      String letters = token.text().replaceAll("[^\\p{Lu}]", "");
      if (!isAcronym(token, letters) || isInCapitals(tokens, t) || OF_NOTHING.contains(letters)) {
        continue;
      }
      if (OF_PLACES.contains(letters)) {
        found.add(NameMention.rule(flowNumber, t, t + 1, Mention.Type.PLACE, 0.95));
      } else if (token.kind() == Token.Kind.ACRONYM || isNamed(tokens, t)) {
        found.add(NameMention.rule(flowNumber, t, t + 1, Mention.Type.ORG, 0.85));
      }
    }
    return found;
  }

  private boolean isAcronym(Token token, String letters) {
    return switch (token.kind()) {
      case ACRONYM -> true;
      case INITIALS -> letters.length() >= 3 && letters.length() <= LONGEST;
      case WORD ->
          token.allCapitals()
              && letters.length() == token.text().length()
              && letters.length() <= LONGEST
              && !vocabulary.isWord(token.lower());
      default -> false;
    };
  }

  /** Dotted initials before a name with a capital are somebody's given names. */
  private static boolean isNamed(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (token.kind() == Token.Kind.INITIALS && t + 1 < tokens.size()) {
      return !tokens.get(t + 1).nameLike() && hasArticle(tokens, t);
    }
    boolean numeral = RomanNumerals.value(token.text()).isPresent() && !repeated(token.text());
    return hasArticle(tokens, t) && !numeral;
  }

  private static boolean repeated(String text) {
    return text.startsWith("CC");
  }

  private static boolean hasArticle(List<Token> tokens, int t) {
    return t > 0 && ARTICLES.contains(tokens.get(t - 1).folded());
  }

  /** A line in capitals says nothing about its words. */
  private static boolean isInCapitals(List<Token> tokens, int t) {
    boolean before =
        t > 0 && tokens.get(t - 1).allCapitals() && tokens.get(t - 1).text().length() > 3;
    boolean after =
        t + 1 < tokens.size()
            && tokens.get(t + 1).allCapitals()
            && tokens.get(t + 1).text().length() > 3;
    return before || after;
  }
}
