package org.copiste.entities.date;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.model.Span;

/** Tells whether a sentence speaks of what is to come, by the endings of its verbs. */
final class FutureTense {
  /** The endings of the future tense, with the end of the infinitive before them. */
  private static final Pattern VERB = Pattern.compile("\\p{L}+(?:e|i|d|v|r|au|tt)r(?:a|ai|ont)");

  /** Past tenses with the same ending, without that ending. */
  private static final Set<String> PAST = LanguagePack.current().words("dates/past-stems");

  private static final Set<String> WORDS = FunctionWords.inDates("future");

  private FutureTense() {}

  /**
   * Whether a word of the future tense stands in a sentence.
   *
   * @param tokens of the flow
   * @param sentence in the flow's text
   */
  static boolean isIn(List<Token> tokens, Span sentence) {
    return tokens.stream()
        .filter(t -> t.start() >= sentence.start() && t.end() <= sentence.end())
        .anyMatch(t -> WORDS.contains(t.folded()) || isFuture(t.lower()));
  }

  private static boolean isFuture(String word) {
    return VERB.matcher(word).matches()
        && !PAST.contains(word.substring(0, word.lastIndexOf('r') + 1));
  }
}
