package org.copiste.entities.name.rule;

import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Where a person's name begins and ends, whoever found it: a title before it is no part of it, all
 * initials, the particle after a title and the surname after a shortened forename are.
 */
public final class WholeNames {
  private static final Set<String> IN_NAMES = WordLists.folded("names/titles-in-names");

  private static final Set<String> SHORTENED = WordLists.folded("names/shortened-forenames");

  private WholeNames() {}

  /** The name with both ends set right; no name that a list or a gloss tells is changed. */
  public static NameMention of(NameMention name, List<Token> tokens) {
    boolean told = name.entity().isPresent() || name.source() == NameMention.Source.QUOTED;
    if (name.type() != Mention.Type.PERSON || told) {
      return name;
    }
    int first = withInitials(afterTitles(name, tokens), tokens);
    return name.from(TitleRule.withParticles(tokens, first)).to(withSurname(name, tokens));
  }

  /**
   * The end of a name that was cut at the stop of a shortened second forename: {@code Marie-Et.
   * Vayssière}, {@code Jean-Bapt. Say}.
   */
  private static int withSurname(NameMention name, List<Token> tokens) {
    int last = name.end() - 1;
    boolean cut =
        last + 2 < tokens.size()
            && isShortened(tokens.get(last).folded())
            && tokens.get(last + 1).is(".")
            && tokens.get(last + 1).start() == tokens.get(last).end()
            && tokens.get(last + 2).nameLike()
            && !tokens.get(last + 2).allCapitals();
    return cut ? last + 3 : name.end();
  }

  private static boolean isShortened(String folded) {
    int hyphen = folded.indexOf('-');
    return hyphen > 0 && SHORTENED.contains(folded.substring(hyphen + 1));
  }

  private static int afterTitles(NameMention name, List<Token> tokens) {
    int first = name.first();
    while (first + 1 < name.end() && isTitle(tokens, first)) {
      int next = first + 1;
      while (next < name.end() && tokens.get(next).is(".")) {
        next++;
      }
      if (next == name.end() || !mayBegin(tokens, next, name.end())) {
        break;
      }
      first = next;
    }
    return first;
  }

  private static boolean isTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean initial =
        token.kind() == Token.Kind.INITIALS
            && (!PersonTitles.looksLikeInitial(token) || isAfterInitials(tokens, at));
    boolean part = token.capitalised() && IN_NAMES.contains(token.folded());
    return PersonTitles.isTitle(token.folded()) && !part && !initial;
  }

  private static boolean isAfterInitials(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).kind() == Token.Kind.INITIALS;
  }

  /**
   * Whether what is left is a name: initials, or a word with a capital, perhaps after particles.
   */
  private static boolean mayBegin(List<Token> tokens, int at, int end) {
    int word = at;
    while (word + 1 < end && PersonName.isParticle(tokens.get(word))) {
      word++;
    }
    Token token = tokens.get(word);
    return token.nameLike() || token.kind() == Token.Kind.INITIALS;
  }

  /** {@code M. T. M. C. ASSER}: in a chain of initials only the first may be a title. */
  private static int withInitials(int start, List<Token> tokens) {
    int first = start;
    while (tokens.get(first).kind() == Token.Kind.INITIALS && isAfterInitials(tokens, first)) {
      first--;
    }
    return first < start && PersonTitles.looksLikeInitial(tokens.get(first)) ? first + 1 : first;
  }
}
