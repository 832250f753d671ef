package org.copiste.entities.train;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Trims names of other annotation policies to ours: without title, article, preposition or
 * apposition, but with the particle of a person's name.
 */
final class NameTrimmer {
  private static final Set<String> LEADING = WordLists.folded("names/trimmed-words");
  private static final Set<String> PARTICLES = WordLists.folded("names/leading-particles");
  private static final Set<String> ARTICLES = FunctionWords.inNames("article");
  private static final Set<String> OFFICES = WordLists.folded("names/offices-of-places");

  private NameTrimmer() {}

  /**
   * What is left.
   *
   * @param function whether it says of what a person is king or minister, which names no person
   */
  record Trimmed(int first, int end, boolean function) {}

  /** Whether a person's name may begin with this word in lower case. */
  static boolean isParticle(Token token) {
    return !token.capitalised() && PARTICLES.contains(token.folded());
  }

  /** The name inside some tokens; empty where nothing is left. */
  static Trimmed trim(List<Token> tokens, int from, int to, Mention.Type type) {
    int end = to;
    for (int i = to - 1; i > from; i--) {
      end = tokens.get(i).is(",") ? i : end;
    }
    int first = from;
    boolean office = false;
    while (first < end && isLeading(tokens, first, end, type)) {
      office = OFFICES.contains(tokens.get(first).folded()) && !tokens.get(first).capitalised();
      first++;
    }
    while (end > first && tokens.get(end - 1).kind() == Token.Kind.MARK) {
      end--;
    }
    boolean function = office && first < end && isParticle(tokens.get(first));
    return new Trimmed(first, end, function);
  }

  /**
   * Whether an article with a capital belongs to a place's name, as in {@code La Haye}: where no
   * list knows the place with it, but one does without it, the sentence gave it its capital.
   */
  private static boolean isPartOfPlace(List<Token> tokens, int article, int end) {
    if (tokens.get(article).kind() == Token.Kind.ELISION) {
      return false;
    }
    String without = folded(tokens, article + 1, end);
    PlaceGazetteer places = PlaceGazetteer.shared();
    String with = tokens.get(article).folded() + " " + without;
    return places.isKnown(with)
        || places.isTown(with)
        || !places.isKnown(without) && !places.isTown(without);
  }

  private static String folded(List<Token> tokens, int first, int end) {
    return tokens.subList(first, end).stream().map(Token::folded).collect(Collectors.joining(" "));
  }

  private static boolean isLeading(List<Token> tokens, int i, int end, Mention.Type type) {
    Token token = tokens.get(i);
    boolean last = i + 1 == end;
    if (token.kind() == Token.Kind.MARK || PersonTitles.looksLikeInitial(token)) {
      return true;
    }
    boolean small = !token.capitalised();
    if (!small && !last && ARTICLES.contains(token.folded())) {
      return type == Mention.Type.PERSON
          ? PersonTitles.isTitle(tokens.get(i + 1).folded())
          : type == Mention.Type.PLACE && !isPartOfPlace(tokens, i, end);
    }
    if (type != Mention.Type.PERSON) {
      return small && LEADING.contains(token.folded());
    }
    if (last) {
      return small && LEADING.contains(token.folded());
    }
    boolean word = token.kind() == Token.Kind.WORD;
    boolean particle = isParticle(token) && tokens.get(i + 1).nameLike();
    return !particle
        && (word && PersonTitles.isTitle(token.folded())
            || small && LEADING.contains(token.folded())
            || small && word);
  }
}
