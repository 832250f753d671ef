package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds organisations by the noun that heads their name. Names are short and do not nest: {@code
 * Bureau politique} and {@code Comité central} are two, even if one belongs to the other.
 */
final class Organisations implements NameRule {
  private static final Set<String> OF = FunctionWords.inNames("of-organisation");
  private static final Set<String> OF_WITH_ARTICLE = FunctionWords.inNames("of-with-article");
  private static final Set<String> ARTICLE = FunctionWords.inNames("elided-article");
  private static final Set<String> AND = FunctionWords.inNames("and");
  private static final Set<String> CHAMBER = FunctionWords.inNames("chamber");
  private static final Set<String> PEOPLE = FunctionWords.inNames("people");
  private static final Set<String> PARTY = FunctionWords.inNames("party");
  private static final Set<String> NAMED_COMPLEMENT = FunctionWords.inNames("named-complement");

  private static final int LONGEST_NAMESAKE = 3;

  private final Morphology morphology;

  Organisations(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    int t = 0;
    while (t < tokens.size()) {
      Optional<Integer> end = end(tokens, t);
      if (end.isPresent()) {
        found.add(
            NameMention.rule(
                flowNumber, t, end.get(), Mention.Type.ORG, NameProbabilities.ORGANISATION));
      }
      t = end.orElse(t + 1);
    }
    return found;
  }

  /** Index one past the last token of the name that begins at a token. */
  private Optional<Integer> end(List<Token> tokens, int t) {
    Token head = tokens.get(t);
    if (OrganisationWords.isName(head)) {
      return Optional.of(t + 1);
    }
    if (!head.nameLike() || !OrganisationWords.isHead(head.folded())) {
      return Optional.empty();
    }
    int adjectives = adjectivesEnd(tokens, t + 1);
    int named = namesakeEnd(tokens, t + 1);
    if (named > t + 1) {
      return Optional.of(named);
    }
    int town = townEnd(tokens, t, adjectives);
    int end = town > adjectives ? town : complementEnd(tokens, t, adjectives);
    boolean weak = OrganisationWords.isWeakHead(head.folded());
    boolean capitals = capitals(tokens, t + 1, end) > 0;
    boolean deputies = CHAMBER.contains(head.folded()) && end > adjectives;
    boolean whole = end > t + 1 && (!weak || capitals || deputies);
    boolean mid = t > 0 && tokens.get(t - 1).kind() != Token.Kind.MARK;
    boolean alone = mid && OrganisationWords.isLoneHead(head.folded());
    return whole ? Optional.of(end) : alone ? Optional.of(t + 1) : Optional.empty();
  }

  /** {@code Dotation Carnegie}, {@code Comité France-Amérique}: after the head a name alone. */
  private int namesakeEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && end - from < LONGEST_NAMESAKE && isProper(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isProper(Token token) {
    return token.nameLike()
        && token.text().length() > 1
        && !PersonTitles.isTitle(token.folded())
        && !OrganisationWords.isHead(token.folded())
        && !isAdjective(token)
        && (!morphology.isWord(token.lower()) || morphology.isProperNoun(proper(token)));
  }

  private static String proper(Token token) {
    return token.text().charAt(0) + token.lower().substring(1);
  }

  /** {@code Université de Louvain}, {@code Banque de Paris et des Pays-Bas}. */
  private int townEnd(List<Token> tokens, int head, int from) {
    if (!OrganisationWords.isHeadOfTown(tokens.get(head).folded())) {
      return from;
    }
    int end = from;
    int at = from;
    while (at + 1 < tokens.size()
        && OF.contains(tokens.get(at).folded())
        && isProper(tokens.get(at + 1))) {
      end = at + 2;
      boolean and = end < tokens.size() && AND.contains(tokens.get(end).folded());
      at = and ? end + 1 : end;
    }
    return end;
  }

  private static int capitals(List<Token> tokens, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += tokens.get(i).capitalised() ? 1 : 0;
    }
    return n;
  }

  private int adjectivesEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isAdjective(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isAdjective(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    String folded = token.folded();
    boolean institutional = OrganisationWords.isInstitutional(folded);
    return institutional
            && (morphology.isAdjective(token.lower()) || !morphology.isWord(token.lower()))
        || token.capitalised()
            && !OrganisationWords.isHead(folded)
            && morphology.isAdjective(token.lower());
  }

  /**
   * {@code de contrôle}, {@code des Commissaires du Peuple}, {@code du Travail et de la Défense}.
   */
  private int complementEnd(List<Token> tokens, int head, int from) {
    boolean withParty = OrganisationWords.isHeadWithParty(tokens.get(head).folded());
    int end = from;
    boolean first = from == head + 1;
    int i = from;
    while (i < tokens.size()) {
      int noun = i;
      boolean and = AND.contains(tokens.get(noun).folded()) && end > from;
      noun += and ? 1 : 0;
      int of = noun;
      if (noun < tokens.size() && OF.contains(tokens.get(noun).folded())) {
        noun++;
        if (noun < tokens.size() && ARTICLE.contains(tokens.get(noun).folded())) {
          noun++;
        }
      }
      if (noun == of || noun >= tokens.size() || !isComplement(tokens, of, noun, first)) {
        boolean ofParty =
            withParty && noun > of && noun < tokens.size() && isParty(tokens.get(noun));
        end = ofParty ? noun + 1 : end;
        break;
      }
      end = adjectivesEnd(tokens, noun + 1);
      first = false;
      i = end;
    }
    return end;
  }

  /** A matter, or a capitalised noun that is no person, place or other organisation. */
  private boolean isComplement(List<Token> tokens, int of, int noun, boolean first) {
    Token token = tokens.get(noun);
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    String folded = token.folded();
    boolean article = noun - of > 1 || OF_WITH_ARTICLE.contains(tokens.get(of).folded());
    if (!token.capitalised()) {
      return OrganisationWords.isMatter(folded) && (!article || first || PEOPLE.contains(folded));
    }
    boolean name = !morphology.isWord(token.lower());
    boolean country = morphology.isCountry(token.text()) || morphology.isProperNoun(token.text());
    return !OrganisationWords.isHead(folded.split("-", -1)[0])
            && (!name || token.text().contains("-"))
            && !country
            && !token.allCapitals()
        || NAMED_COMPLEMENT.contains(folded);
  }

  private static boolean isParty(Token token) {
    return token.capitalised() && !token.allCapitals() && PARTY.contains(token.folded());
  }
}
