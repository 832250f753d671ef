package org.copiste.entities.lexicon;

import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;

/** Titles, functions and words of kinship before a person's name that are no part of it. */
public final class PersonTitles {
  private static final Set<String> TITLES = WordLists.folded("names/titles");
  private static final Set<String> OF_WOMEN = WordLists.folded("names/titles-of-women");
  private static final Set<String> OF_MEN = WordLists.folded("names/titles-of-men");
  private static final Set<String> LIKE_INITIALS =
      LanguagePack.current().words("names/titles-like-initials");

  private PersonTitles() {}

  /** Whether a folded word, with or without its point, is a title or function. */
  public static boolean isTitle(String folded) {
    return TITLES.contains(withoutPoint(folded));
  }

  /** Whether a folded word, with or without its point, is a title that only women have. */
  public static boolean isOfWoman(String folded) {
    return OF_WOMEN.contains(withoutPoint(folded));
  }

  /** Whether a folded title, without its point, is one that only men have. */
  public static boolean isOfMan(String folded) {
    return OF_MEN.contains(folded);
  }

  /** A folded title without its point. */
  public static String withoutPoint(String folded) {
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Whether a token is an abbreviated title that looks like an initial: {@code M.} */
  public static boolean looksLikeInitial(Token token) {
    return LIKE_INITIALS.contains(token.text());
  }
}
