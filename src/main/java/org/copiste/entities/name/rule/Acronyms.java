package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds acronyms of organisations and countries: {@code la GPU}, {@code le PCR(b)}. */
final class Acronyms implements NameRule {
  private static final Set<String> ARTICLES = FunctionWords.inNames("before-acronym");

  private static final Set<String> NOT_NAMES =
      LanguagePack.current().words("names/acronyms-not-names");

  private static final Set<String> OF_PLACES =
      LanguagePack.current().words("names/acronyms-of-places");

  private static final Set<String> LIKE_NUMERALS =
      LanguagePack.current().words("names/acronyms-like-numerals");

  /** An acronym has at most so many letters. */
  private static final int LONGEST = 6;

  /** A neighbour in capitals longer than this is no acronym, but part of a line in capitals. */
  private static final int LONGEST_IN_CAPITALS = 3;

  private final Morphology morphology;

  Acronyms(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      String letters = token.text().replaceAll("[^\\p{Lu}]", "");
      if (!isAcronym(token, letters) || isInCapitals(tokens, t) || NOT_NAMES.contains(letters)) {
        continue;
      }
      if (OF_PLACES.contains(letters)) {
        found.add(
            NameMention.rule(
                flowNumber, t, t + 1, Mention.Type.PLACE, NameProbabilities.PLACE_ACRONYM));
      } else if (token.kind() == Token.Kind.ACRONYM || isNamed(tokens, t)) {
        found.add(
            NameMention.rule(
                flowNumber, t, t + 1, Mention.Type.ORG, NameProbabilities.ORGANISATION_ACRONYM));
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
              && !morphology.isWord(token.lower());
      default -> false;
    };
  }

  /** Whether an article announces the acronym; initials before a capitalised word are forenames. */
  private static boolean isNamed(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (token.kind() == Token.Kind.INITIALS && t + 1 < tokens.size()) {
      return !tokens.get(t + 1).nameLike() && hasArticle(tokens, t);
    }
    boolean numeral = RomanNumerals.value(token.text()).isPresent() && !isLikeNumeral(token.text());
    return hasArticle(tokens, t) && !numeral;
  }

  /** {@code CC} is rather the Central Committee than the number 200. */
  private static boolean isLikeNumeral(String text) {
    return LIKE_NUMERALS.stream().anyMatch(text::startsWith);
  }

  private static boolean hasArticle(List<Token> tokens, int t) {
    return t > 0 && ARTICLES.contains(tokens.get(t - 1).folded());
  }

  /** In a line in capitals, capitals do not tell an acronym. */
  private static boolean isInCapitals(List<Token> tokens, int t) {
    boolean before =
        t > 0
            && tokens.get(t - 1).allCapitals()
            && tokens.get(t - 1).text().length() > LONGEST_IN_CAPITALS;
    boolean after =
        t + 1 < tokens.size()
            && tokens.get(t + 1).allCapitals()
            && tokens.get(t + 1).text().length() > LONGEST_IN_CAPITALS;
    return before || after;
  }
}
