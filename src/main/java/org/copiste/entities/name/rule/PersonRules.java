package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds persons by what stands before a surname: initials, given names, a title; and the initials
 * of those a credit names.
 */
public final class PersonRules {
  private static final double SURE = 0.93;
  private static final int LONGEST = 6;
  private static final Set<String> CREDITS = WordLists.folded("names/credits");

  /** Titles after which {@code de} belongs to a person's name, not to an office. */
  private static final Set<String> BEFORE_PARTICLE =
      WordLists.folded("names/titles-before-particle");

  private static final Set<String> PREFIXES =
      LanguagePack.current().words("names/surname-prefixes");
  private static final Set<String> SHORT = LanguagePack.current().words("names/abbreviated-titles");
  private static final Set<String> IN_NAMES = WordLists.folded("names/titles-in-names");
  private static final Set<String> BY = FunctionWords.inNames("by");

  private final Morphology vocabulary;

  public PersonRules(Morphology vocabulary) {
    this.vocabulary = vocabulary;
  }

  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    int t = 0;
    while (t < tokens.size()) {
      int at = t;
      Optional<Integer> end =
          named(tokens, t).or(() -> titled(tokens, at)).or(() -> credited(tokens, at));
      end.ifPresent(e -> found.add(NameMention.rule(flowNumber, at, e, Mention.Type.PERSON, SURE)));
      t = end.orElse(t + 1);
    }
    return found;
  }

  /** Initials or given names, then a surname: {@code G.E. Zinoviev}, {@code Sylvestre Jaffard}. */
  private Optional<Integer> named(List<Token> tokens, int t) {
    int at = t;
    boolean initials = false;
    while (at < tokens.size() && at - t < LONGEST && isGivenPart(tokens, at, at > t)) {
      initials |= tokens.get(at).kind() == Token.Kind.INITIALS;
      at++;
    }
    if (at == t || !isSpaced(tokens, at)) {
      return Optional.empty();
    }
    int surname = skipParticles(tokens, at);
    boolean particles = surname > at;
    if (!isSurname(tokens, surname, initials || particles)) {
      boolean twoGiven = at - t > 1 && !initials && !particles;
      return twoGiven ? Optional.of(at) : Optional.empty();
    }
    return Optional.of(surnameEnd(tokens, surname));
  }

  private boolean isGivenPart(List<Token> tokens, int at, boolean further) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.INITIALS) {
      return !PersonTitles.looksLikeInitial(token)
          && token.text().length() <= 8
          && isSpaced(tokens, at);
    }
    boolean ordinary =
        WordOccurrences.beginsSentence(tokens, at) && vocabulary.isWord(token.lower());
    return Forenames.isGiven(token, vocabulary)
        && !ordinary
        && !vocabulary.isCountry(token.text())
        && !PersonTitles.isTitle(token.folded())
        && (!further || isSpaced(tokens, at));
  }

  /** Whether nothing but blanks stands before a token. */
  private static boolean isSpaced(List<Token> tokens, int at) {
    return at < tokens.size() && (at == 0 || tokens.get(at - 1).kind() != Token.Kind.MARK);
  }

  private static int skipParticles(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size()
        && next - at < 3
        && !tokens.get(next).capitalised()
        && PersonName.isParticle(tokens.get(next))) {
      next++;
    }
    return next;
  }

  /** After initials any word with a capital; after given names one that is no ordinary word. */
  private boolean isSurname(List<Token> tokens, int at, boolean sure) {
    if (at >= tokens.size() || !tokens.get(at).nameLike()) {
      return false;
    }
    Token token = tokens.get(at);
    return token.text().length() > 1
        && !PersonTitles.isTitle(token.folded())
        && (sure || !vocabulary.isWord(token.lower()) || vocabulary.isProperNoun(token.text()));
  }

  private int surnameEnd(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size()
        && end - at < 3
        && isSurname(tokens, end, false)
        && !tokens.get(end).allCapitals()
        && !vocabulary.isWord(tokens.get(end).lower())) {
      end++;
    }
    int prefix = isPrefix(tokens.get(at)) && end == at + 1 ? at : end;
    boolean prefixed =
        prefix + 1 < tokens.size()
            && isPrefix(tokens.get(prefix))
            && tokens.get(prefix + 1).nameLike();
    return prefixed ? prefix + 2 : end;
  }

  /** {@code le camarade Rykov}, {@code MM. Murphy et Beeley}. */
  private Optional<Integer> titled(List<Token> tokens, int t) {
    if (t == 0 || !tokens.get(t).nameLike()) {
      return Optional.empty();
    }
    int named = t;
    while (named > 1
        && t - named < 2
        && !tokens.get(named - 1).capitalised()
        && PersonName.isParticle(tokens.get(named - 1))) {
      named--;
    }
    int title = tokens.get(named - 1).kind() == Token.Kind.MARK ? named - 2 : named - 1;
    if (title < 0 || title == named - 2 && !isPoint(tokens, title)) {
      return Optional.empty();
    }
    if (named < t && !BEFORE_PARTICLE.contains(tokens.get(title).folded())) {
      return Optional.empty();
    }
    boolean titled = PersonTitles.isTitle(tokens.get(title).folded()) && !isName(tokens.get(title));
    Token token = tokens.get(t);
    boolean ordinary = vocabulary.isWord(token.lower()) && !vocabulary.isProperNoun(token.text());
    boolean country = named == t && vocabulary.isCountry(token.text());
    if (!titled
        || ordinary
        || country
        || PersonTitles.isTitle(token.folded())
        || token.allCapitals()) {
      return Optional.empty();
    }
    return Optional.of(titledEnd(tokens, t));
  }

  /** After a title and a given name any word with a capital is the surname. */
  private int titledEnd(List<Token> tokens, int t) {
    int end = t + 1;
    while (end < tokens.size()
        && end - t < 3
        && (Forenames.isGiven(tokens.get(end - 1), vocabulary) || isPrefix(tokens.get(end - 1)))
        && tokens.get(end).nameLike()
        && tokens.get(end).text().length() > 1
        && !PersonTitles.isTitle(tokens.get(end).folded())) {
      end++;
    }
    return Math.max(end, surnameEnd(tokens, t));
  }

  /** A first part that never is a surname of its own: {@code Mac Donald}. */
  private static boolean isPrefix(Token token) {
    return PREFIXES.contains(token.text());
  }

  /** Whether the mark after a short title is its point, or what was misread from one. */
  private static boolean isPoint(List<Token> tokens, int title) {
    Token mark = tokens.get(title + 1);
    boolean misread = ",»_'*;".contains(mark.text()) && SHORT.contains(tokens.get(title).text());
    return mark.is(".") || misread;
  }

  private static boolean isName(Token title) {
    return title.capitalised() && IN_NAMES.contains(title.folded());
  }

  /** {@code avec l'aide de MB}. */
  private Optional<Integer> credited(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    boolean initials =
        token.kind() == Token.Kind.WORD
            && token.allCapitals()
            && token.text().length() <= 3
            && token.text().toUpperCase(Locale.ROOT).equals(token.text())
            && t >= 2
            && BY.contains(tokens.get(t - 1).folded());
    boolean credit = false;
    for (int back = 2; initials && back <= 3 && t - back >= 0; back++) {
      credit |= CREDITS.contains(tokens.get(t - back).folded());
    }
    return initials && credit ? Optional.of(t + 1) : Optional.empty();
  }
}
