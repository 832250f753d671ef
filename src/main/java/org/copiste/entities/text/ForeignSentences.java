package org.copiste.entities.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copiste.language.Sentences;
import org.copiste.language.WordTally;
import org.copiste.language.text.Token;
import org.copiste.model.Span;

/**
 * The sentences of a flow that are not French: an English telegram, a German quotation, a Latin
 * inscription. What stands in quotation marks or brackets, or behind a colon, is a sentence of its
 * own; one of too few words is what the one before it is.
 *
 * <p>Words with a capital say nothing: in French they are names, which other languages share, and
 * in German any noun has one.
 */
public final class ForeignSentences {
  private static final Set<String> BORDERS = Set.of("«", "»", "\"", "“", "”", "„", "(", ")", ":");

  /** Fewer words tell nothing, unless two of them are function words of another language. */
  private static final int FEWEST_WORDS = 4;

  private static final int FEWEST_FOREIGN = 2;

  /** A sentence of which so much is in capitals may be a list of names: its function words tell. */
  private static final double MOST_CAPITALS = 0.7;

  private final List<Token> tokens;
  private final Predicate<String> known;

  private ForeignSentences(TextFlow flow, Predicate<String> known) {
    this.tokens = flow.tokens();
    this.known = known;
  }

  /**
   * The indices of the tokens of foreign sentences.
   *
   * @param known whether a word in small letters is French
   */
  public static BitSet in(TextFlow flow, Predicate<String> known) {
    return new ForeignSentences(flow, known).find(sentences(flow));
  }

  private BitSet find(List<Span> sentences) {
    BitSet foreign = new BitSet();
    List<Span> waiting = new ArrayList<>();
    boolean before = false;
    boolean decided = false;
    for (Span sentence : sentences) {
      WordTally words = tally(sentence);
      boolean few = words.words() < FEWEST_WORDS;
      boolean clear = few && words.foreign() >= FEWEST_FOREIGN && words.french() == 0;
      boolean undecided = few && !clear;
      if (!undecided) {
        before = clear || words.isForeignSentence() || before && goesOn(words);
        waiting.add(sentence);
        boolean here = before;
        waiting.forEach(run -> foreign.set(run.start(), run.end(), here));
        waiting.clear();
        decided = true;
      } else if (decided) {
        foreign.set(sentence.start(), sentence.end(), before && words.french() == 0);
      } else if (words.french() == 0) {
        waiting.add(sentence);
      }
    }
    return foreign;
  }

  /** Whether words that French has, too, go on in the language of the sentence before. */
  private static boolean goesOn(WordTally words) {
    return words.foreign() > 0 && words.french() <= 2 * words.foreign();
  }

  /** Runs of token indices. */
  private static List<Span> sentences(TextFlow flow) {
    List<Token> tokens = flow.tokens();
    List<Span> runs = new ArrayList<>();
    int start = 0;
    int i = 0;
    for (Span sentence : Sentences.of(flow.text(), new Span(0, flow.text().length()))) {
      while (i < tokens.size() && tokens.get(i).start() < sentence.end()) {
        if (BORDERS.contains(tokens.get(i).text())) {
          runs.add(new Span(start, i));
          start = i;
        }
        i++;
      }
      runs.add(new Span(start, i));
      start = i;
    }
    runs.removeIf(run -> run.start() == run.end());
    return runs;
  }

  private WordTally tally(Span run) {
    List<Token> words =
        tokens.subList(run.start(), run.end()).stream()
            .filter(t -> t.kind() == Token.Kind.WORD || t.kind() == Token.Kind.ELISION)
            .toList();
    long capitals = words.stream().filter(Token::allCapitals).count();
    boolean telegram = words.size() >= FEWEST_WORDS && capitals >= MOST_CAPITALS * words.size();
    WordTally tally = WordTally.NONE;
    for (Token word : words) {
      String text = word.text();
      boolean counts =
          telegram || !word.capitalised() || WordTally.isFrench(text) || WordTally.isForeign(text);
      tally = counts ? tally.and(text, telegram || known.test(word.lower())) : tally;
    }
    return tally;
  }
}
