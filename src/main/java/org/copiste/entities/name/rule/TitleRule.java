package org.copiste.entities.name.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;

/** A title, then a name: {@code le camarade Rykov}, {@code MM. Murphy et Beeley}. */
final class TitleRule {
  private static final Set<String> BEFORE_PARTICLE =
      WordLists.folded("names/titles-before-particle");
  private static final Set<String> ABBREVIATED =
      LanguagePack.current().words("names/abbreviated-titles");
  private static final Set<String> ARTICLES = FunctionWords.inNames("article");
  private static final Set<String> IN_NAMES = WordLists.folded("names/titles-in-names");

  /** Marks that recognition puts for the point of an abbreviated title, from the seed letters. */
  private static final String MISREAD_POINTS = ",»_'*;";

  private static final int MOST_PARTICLES = 2;

  /** After a title, forenames and surname are at most so many words. */
  private static final int LONGEST = 3;

  private final Morphology morphology;
  private final Surnames surnames;

  TitleRule(Morphology morphology, Surnames surnames) {
    this.morphology = morphology;
    this.surnames = surnames;
  }

  /** Index one past the last token of the name that begins at a token after a title. */
  Optional<Integer> end(List<Token> tokens, int t) {
    if (t == 0 || !tokens.get(t).nameLike()) {
      return Optional.empty();
    }
    int named = beforeParticles(tokens, t);
    int title = titleBefore(tokens, named);
    if (title < 0 || named < t && !BEFORE_PARTICLE.contains(title(tokens, title))) {
      return Optional.empty();
    }
    boolean titled =
        PersonTitles.isTitle(tokens.get(title).folded()) && !isPartOfName(tokens.get(title));
    Token token = tokens.get(t);
    boolean common = morphology.isWord(token.lower()) && !morphology.isProperNoun(token.text());
    boolean country = named == t && morphology.isCountry(token.text());
    if (!titled
        || common
        || country
        || PersonTitles.isTitle(token.folded())
        || token.allCapitals()) {
      return Optional.empty();
    }
    return Optional.of(nameEnd(tokens, t));
  }

  /** A name's beginning with the particles that stand between it and a title: {@code M. de Mun}. */
  static int withParticles(List<Token> tokens, int first) {
    int named = beforeParticles(tokens, first);
    int title = titleBefore(tokens, named);
    return title >= 0 && BEFORE_PARTICLE.contains(title(tokens, title)) ? named : first;
  }

  private static int beforeParticles(List<Token> tokens, int first) {
    int named = first;
    while (named > 1
        && first - named < MOST_PARTICLES
        && !tokens.get(named - 1).capitalised()
        && PersonName.isParticle(tokens.get(named - 1))) {
      named--;
    }
    // "M. le Préfet": an article follows a particle or is none.
    while (named < first && ARTICLES.contains(tokens.get(named).folded())) {
      named++;
    }
    return named;
  }

  /** Index of the token that may be a title, with its point or not, before another; -1 for none. */
  private static int titleBefore(List<Token> tokens, int named) {
    int before = named - 1;
    if (before >= 0 && tokens.get(before).kind() == Token.Kind.MARK) {
      before = before > 0 && isPoint(tokens, before - 1) ? before - 1 : -1;
    }
    return before;
  }

  private static String title(List<Token> tokens, int at) {
    return PersonTitles.withoutPoint(tokens.get(at).folded());
  }

  /** After a title and a forename any capitalised word is the surname. */
  private int nameEnd(List<Token> tokens, int t) {
    int end = t + 1;
    while (end < tokens.size()
        && end - t < LONGEST
        && (Forenames.isForename(tokens.get(end - 1), morphology)
            || Surnames.isPrefix(tokens.get(end - 1)))
        && tokens.get(end).nameLike()
        && tokens.get(end).text().length() > 1
        && !PersonTitles.isTitle(tokens.get(end).folded())) {
      end++;
    }
    return Math.max(end, surnames.end(tokens, t));
  }

  /** Whether the mark after a title is its point or, after an abbreviated title, a misread one. */
  private static boolean isPoint(List<Token> tokens, int title) {
    Token mark = tokens.get(title + 1);
    boolean misread =
        MISREAD_POINTS.contains(mark.text()) && ABBREVIATED.contains(tokens.get(title).text());
    return mark.is(".") || misread;
  }

  /** {@code Saint-Simon}, {@code Don Carlos}. */
  private static boolean isPartOfName(Token title) {
    return title.capitalised() && IN_NAMES.contains(title.folded());
  }
}
