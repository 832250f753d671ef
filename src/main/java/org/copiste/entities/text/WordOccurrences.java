package org.copiste.entities.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.language.text.Token;

/** For each word of a document, how often it is capitalised and what precedes it. */
public final class WordOccurrences {
  private static final Set<String> ARTICLES = FunctionWords.inNames("determiner");
  private static final Set<String> PLACE_PREPOSITIONS = FunctionWords.inNames("towards");

  /** Counts of one word. */
  private static final class Counts {
    private int lowerCase;
    private int inSentence;
    private int afterTitle;
    private int afterArticle;
    private int afterPlacePreposition;
    private int afterInitials;
  }

  private final Map<String, Counts> counts = new HashMap<>();

  /** Counts the words of a document's flows. */
  public WordOccurrences(List<TextFlow> flows) {
    this(flows.stream().map(TextFlow::tokens));
  }

  /** Counts the words of a document, given as its flows' tokens. */
  public WordOccurrences(Stream<List<Token>> flows) {
    for (List<Token> tokens : (Iterable<List<Token>>) flows::iterator) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).kind() == Token.Kind.WORD) {
          count(tokens, i);
        }
      }
    }
  }

  private void count(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Counts here = counts.computeIfAbsent(token.folded(), k -> new Counts());
    if (!token.capitalised()) {
      here.lowerCase++;
      return;
    }
    if (i == 0) {
      return;
    }
    Token before = tokens.get(i - 1);
    String folded = before.folded();
    here.inSentence += beginsSentence(tokens, i) ? 0 : 1;
    here.afterArticle += ARTICLES.contains(folded) ? 1 : 0;
    here.afterPlacePreposition += PLACE_PREPOSITIONS.contains(folded) ? 1 : 0;
    boolean title = PersonTitles.isTitle(folded);
    here.afterTitle += title ? 1 : 0;
    here.afterInitials += before.kind() == Token.Kind.INITIALS && !title ? 1 : 0;
  }

  /** Whether a token begins a sentence, judged by the mark before it. */
  public static boolean beginsSentence(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return before.kind() == Token.Kind.MARK && ".!?:…«“\"—-–(".contains(before.text());
  }

  private Counts of(Token token) {
    Counts here = counts.get(token.folded());
    return here == null ? new Counts() : here;
  }

  /** Whether the word occurs in lower case. */
  public boolean isLowerCaseElsewhere(Token token) {
    return of(token).lowerCase > 0;
  }

  /** Whether the word occurs with a capital within a sentence. */
  public boolean isCapitalisedInSentence(Token token) {
    return of(token).inSentence > 0;
  }

  /** Whether a title or an initial precedes the word somewhere. */
  public boolean isTitled(Token token) {
    return of(token).afterTitle + of(token).afterInitials > 0;
  }

  /** Whether an article precedes the word in at least half of its occurrences within sentences. */
  public boolean hasArticle(Token token) {
    Counts here = of(token);
    return here.afterArticle > 0 && 2 * here.afterArticle >= here.inSentence;
  }

  /** Whether a preposition of place precedes the word somewhere. */
  public boolean hasPlacePreposition(Token token) {
    return of(token).afterPlacePreposition > 0;
  }
}
