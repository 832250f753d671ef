package org.copiste.entities.name.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Gender;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;

/** What stands before a name and says that it is a person's. */
public final class PersonContext {
  private static final Set<String> NAMED_AFTER = WordLists.folded("names/named-after-persons");
  private static final Set<String> PERSONAL = WordLists.folded("names/titles-before-particle");
  private static final Set<String> ABBREVIATED =
      LanguagePack.current().words("names/abbreviated-titles");
  private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]+");
  private static final Set<String> COURTESIES = FunctionWords.inNames("courtesy");
  private static final Set<String> FEMININE = FunctionWords.inNames("feminine-article");
  private static final Set<String> PLURALS = FunctionWords.inNames("plural-title");
  private static final Set<String> AND = FunctionWords.inNames("and");

  /** A list of names after one title is at most so many tokens long; set by hand. */
  private static final int LONGEST_LIST = 24;

  private PersonContext() {}

  /**
   * Whether a title stands before a name, or one in the plural before the names it follows. Before
   * a particle, and before a place's name, only some titles are a person's: {@code Mme de La
   * Fayette}, but not {@code le consul de France}, {@code le délégué France}.
   *
   * @param place whether the name is also that of a place
   * @param own whether the list has the particle before the name: {@code l'amiral de Bon}
   */
  static boolean isTitled(List<Token> tokens, int first, boolean place, boolean own) {
    int at = first;
    while (at > 0 && first - at < LONGEST_LIST) {
      int title = titleBefore(tokens, at);
      if (title >= 0) {
        String folded = PersonTitles.withoutPoint(tokens.get(title).folded());
        boolean particle =
            tokens.subList(title + 1, at + 1).stream().anyMatch(PersonContext::isParticle);
        boolean any = !place && (own || !particle);
        return (any || PERSONAL.contains(folded)) && (at == first || isPlural(folded));
      }
      if (!isOfList(tokens.get(at - 1))) {
        return false;
      }
      at--;
    }
    return false;
  }

  private static boolean isOfList(Token token) {
    return token.nameLike()
        || token.kind() == Token.Kind.INITIALS
        || token.is(",")
        || AND.contains(token.folded())
        || PersonName.isParticle(token);
  }

  private static boolean isPlural(String title) {
    return title.endsWith("s") || PLURALS.contains(title);
  }

  /** Index of the title right before a name, particles and its point aside; -1 if there is none. */
  private static int titleBefore(List<Token> tokens, int first) {
    int at = first - 1;
    while (at > 0 && isParticle(tokens.get(at))) {
      at--;
    }
    if (at > 0 && tokens.get(at).is(".") && isAbbreviation(tokens.get(at - 1))) {
      at--;
    }
    return at >= 0 && PersonTitles.isTitle(tokens.get(at).folded()) ? at : -1;
  }

  /** Whether a point after a word may be that of an abbreviation: {@code Mme.}, {@code Dr.} */
  private static boolean isAbbreviation(Token token) {
    return ABBREVIATED.contains(token.text()) || NO_VOWEL.matcher(token.folded()).matches();
  }

  private static boolean isParticle(Token token) {
    return PersonName.isParticle(token) && !token.capitalised();
  }

  /** Whether a place's name is a person's after a particle: {@code M. de Fallais}. */
  static boolean isAfterCourtesy(List<Token> tokens, int first) {
    int title = titleBefore(tokens, first);
    return first > 0
        && isParticle(tokens.get(first - 1))
        && title >= 0
        && COURTESIES.contains(PersonTitles.withoutPoint(tokens.get(title).folded()));
  }

  /** The title right before a name, folded, without its point; the empty string for none. */
  public static String title(List<Token> tokens, int first) {
    int title = titleBefore(tokens, first);
    return title < 0 ? "" : PersonTitles.withoutPoint(tokens.get(title).folded());
  }

  /** What the titles or the article before a name say of the person's sex. */
  public static Gender gender(List<Token> tokens, int first) {
    if (first > 0 && FEMININE.contains(tokens.get(first - 1).folded())) {
      return Gender.FEMININE;
    }
    int title = titleBefore(tokens, first);
    Gender gender = title < 0 ? Gender.UNKNOWN : Gender.MASCULINE;
    while (title >= 0) {
      if (PersonTitles.isOfWoman(tokens.get(title).folded())) {
        return Gender.FEMININE;
      }
      title = titleBefore(tokens, title);
    }
    return gender;
  }

  /** Whether a street, foundation or house is named after the person: {@code Dotation Carnegie}. */
  static boolean isNameOfThing(List<Token> tokens, int first) {
    return first > 0 && NAMED_AFTER.contains(tokens.get(first - 1).folded());
  }
}
