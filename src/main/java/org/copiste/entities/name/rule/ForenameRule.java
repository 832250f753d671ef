package org.copiste.entities.name.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;

/** Initials or forenames, then a surname: {@code G.E. Zinoviev}, {@code Sylvestre Jaffard}. */
final class ForenameRule {
  /** At most so many initials and forenames. */
  private static final int MOST_FORENAMES = 6;

  private static final int MOST_PARTICLES = 3;

  /** Longer initials are an acronym; in code units with their points. */
  private static final int LONGEST_INITIALS = 8;

  /** After these, what looks like initials may be the end of an abbreviation. */
  private static final Set<String> SENTENCE_ENDS = Set.of(".", "…", "!", "?");

  private static final Set<String> BEFORE_EPITHETS = FunctionWords.inNames("before-epithet");

  /** A forename, an article and an epithet. */
  private static final int EPITHET_PARTS = 3;

  private final Morphology morphology;
  private final Surnames surnames;

  ForenameRule(Morphology morphology, Surnames surnames) {
    this.morphology = morphology;
    this.surnames = surnames;
  }

  /** Index one past the last token of the person's name that begins at a token. */
  Optional<Integer> end(List<Token> tokens, int t) {
    if (isWithEpithet(tokens.get(t))) {
      return Optional.of(t + 1);
    }
    int at = t;
    boolean initials = false;
    while (at < tokens.size() && at - t < MOST_FORENAMES && isForename(tokens, at, at > t)) {
      initials |= tokens.get(at).kind() == Token.Kind.INITIALS;
      at++;
    }
    if (at == t || !followsWord(tokens, at)) {
      return Optional.empty();
    }
    int surname = skipParticles(tokens, at);
    boolean particles = surname > at;
    if (!surnames.isSurname(tokens, surname, initials || particles)) {
      boolean twoForenames = at - t > 1 && !initials && !particles;
      return twoForenames ? Optional.of(at) : Optional.empty();
    }
    return Optional.of(surnames.end(tokens, surname));
  }

  /** A forename and an epithet that hyphens join: {@code Philippe-le-Bel}. */
  private boolean isWithEpithet(Token token) {
    String[] parts = token.text().split("-", -1);
    if (!token.nameLike() || parts.length != EPITHET_PARTS) {
      return false;
    }
    Token forename = new Token(0, parts[0].length(), parts[0], Token.Kind.WORD);
    return BEFORE_EPITHETS.contains(parts[1])
        && !parts[2].isEmpty()
        && Character.isUpperCase(parts[2].codePointAt(0))
        && Forenames.isForename(forename, morphology);
  }

  private boolean isForename(List<Token> tokens, int at, boolean further) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.INITIALS) {
      return !PersonTitles.looksLikeInitial(token)
          && token.text().length() <= LONGEST_INITIALS
          && (at == 0 || !SENTENCE_ENDS.contains(tokens.get(at - 1).text()));
    }
    boolean common = WordOccurrences.beginsSentence(tokens, at) && morphology.isWord(token.lower());
    return Forenames.isForename(token, morphology)
        && !common
        && !morphology.isCountry(token.text())
        && !PersonTitles.isTitle(token.folded())
        && (!further || followsWord(tokens, at));
  }

  /** Whether no mark stands before a token. */
  private static boolean followsWord(List<Token> tokens, int at) {
    return at < tokens.size() && (at == 0 || tokens.get(at - 1).kind() != Token.Kind.MARK);
  }

  private static int skipParticles(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size()
        && next - at < MOST_PARTICLES
        && !tokens.get(next).capitalised()
        && PersonName.isParticle(tokens.get(next))) {
      next++;
    }
    return next;
  }
}
