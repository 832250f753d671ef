package org.copiste.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;
import org.copiste.model.Edit;
import org.copiste.model.Step;

/**
 * Writes the long s as the letter it is, in a text that is set with it: then dictionary, decoder
 * and names read such a text like any other. In a text of round s a long one is a misread f, l or t
 * as likely as not, and is left to them.
 */
final class LongS implements Rule {
  private static final char LONG = 'ſ';

  /** One word may be chance: of nine that an engine read in pages of today's types, two were. */
  private static final int WORDS = 2;

  private final Predicate<String> known;

  LongS(Predicate<String> known) {
    this.known = known;
  }

  @Override
  public void find(String text, List<Edit> edits) {
    if (text.indexOf(LONG) < 0) {
      return;
    }
    List<Token> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      if (token.text().indexOf(LONG) >= 0 && token.text().length() > 1) {
        words.add(token);
      }
    }
    long sound = words.stream().filter(this::sound).count();
    if (sound < WORDS || 2 * sound <= words.size()) {
      return;
    }
    for (Token word : words) {
      for (int i = word.start(); i < word.end(); i++) {
        if (text.charAt(i) == LONG) {
          edits.add(Rule.edit(i, i + 1, "s", Step.LONG_S));
        }
      }
    }
  }

  /** Whether a word is one of the language; at its end printers set the round s. */
  private boolean sound(Token word) {
    String text = word.text();
    return text.charAt(text.length() - 1) != LONG && known.test(text.replace(LONG, 's'));
  }
}
