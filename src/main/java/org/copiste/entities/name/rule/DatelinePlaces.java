package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Block;
import org.copiste.model.Mention;

/**
 * Finds the place with which a dateline begins, {@code Croisset, mardi}, where it was taken for no
 * name or for one of another type.
 */
public final class DatelinePlaces {
  /** At most so many words name the place; longer beginnings tell of a house or a camp. */
  private static final int LONGEST = 3;

  /** As likely as not: the tagger, which knows datelines, says otherwise. */
  private static final double UNSURE = 0.5;

  private static final Set<String> PREPOSITIONS = FunctionWords.inNames("to");
  private static final Set<String> OPENING = Set.of("[", "(");
  private static final Set<String> DATES = WordLists.folded("dates/weekdays");
  private static final Set<String> ARTICLES = FunctionWords.inNames("article");
  private static final Set<String> DETERMINERS = FunctionWords.inNames("determiner");

  private final Morphology morphology;

  /** A finder that asks a dictionary. */
  public DatelinePlaces(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * The names with the places of datelines among them.
   *
   * @param names found already; of those that a list has none is doubted
   */
  public List<NameMention> with(List<NameMention> names, List<TextFlow> flows) {
    List<NameMention> all = new ArrayList<>(names);
    all.replaceAll(name -> withoutPreposition(name, flows.get(name.flow())));
    for (int f = 0; f < flows.size(); f++) {
      find(f, flows.get(f))
          .filter(place -> !isTold(place, names))
          .ifPresent(
              place -> {
                all.removeIf(name -> name.overlaps(place));
                all.add(place);
              });
    }
    return all;
  }

  private static boolean isTold(NameMention place, List<NameMention> names) {
    return names.stream()
        .filter(name -> name.overlaps(place))
        .anyMatch(
            name ->
                name.type() == Mention.Type.PLACE && name.p() >= UNSURE
                    || name.source() == NameMention.Source.RULE && name.p() > UNSURE
                    || name.source() == NameMention.Source.LIST
                    || name.source() == NameMention.Source.QUOTED);
  }

  /** {@code A Ferney, ce 4 mai}: the preposition with which the line begins is no part of it. */
  private static NameMention withoutPreposition(NameMention name, TextFlow flow) {
    boolean begins =
        isDateline(flow)
            && name.type() == Mention.Type.PLACE
            && name.first() == 0
            && name.end() > 1
            && PREPOSITIONS.contains(flow.tokens().get(0).folded());
    return begins ? name.from(1) : name;
  }

  private static boolean isDateline(TextFlow flow) {
    return flow.block().filter(kind -> kind == Block.Kind.DATELINE).isPresent();
  }

  private Optional<NameMention> find(int flowNumber, TextFlow flow) {
    List<Token> tokens = flow.tokens();
    if (!isDateline(flow) || tokens.size() < 3) {
      return Optional.empty();
    }
    int first = OPENING.contains(tokens.get(0).text()) ? 1 : 0;
    first += PREPOSITIONS.contains(tokens.get(first).folded()) ? 1 : 0;
    int end = first;
    boolean named = false;
    if (ARTICLES.contains(tokens.get(first).folded()) && tokens.get(first + 1).nameLike()) {
      named = tokens.get(first).capitalised() && tokens.get(first).text().length() > 1;
      end++;
    }
    int words = 0;
    while (end < tokens.size()
        && words < LONGEST
        && (isProper(tokens.get(end)) || named && isWord(tokens.get(end)))) {
      end++;
      words++;
    }
    return words > 0 && end < tokens.size() && mayFollow(tokens.get(end))
        ? Optional.of(NameMention.rule(flowNumber, first, end, Mention.Type.PLACE, UNSURE))
        : Optional.empty();
  }

  private static boolean isWord(Token token) {
    return token.nameLike()
        && token.text().length() > 2
        && !PersonTitles.isTitle(token.folded())
        && !DATES.contains(token.folded());
  }

  /**
   * Whether a word is a name, and no word of the language that the line's beginning capitalises.
   */
  private boolean isProper(Token token) {
    return isWord(token)
        && (!morphology.isWord(token.lower()) || morphology.isProperNoun(token.text()));
  }

  private static boolean mayFollow(Token token) {
    return token.is(",")
        || token.kind() == Token.Kind.NUMBER
        || !token.capitalised() && DETERMINERS.contains(token.folded());
  }
}
