package org.copiste.repair.decode;

import org.copiste.language.forms.WordTrie;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.rank.Clue;

/** What lexicon and corpus know of the words that stand there and that would stand there. */
final class WordClues {
  /** A word that somebody vouches for counts as one seen some thousand times. */
  private static final double VOUCHED = 8;

  private final Readings readings;
  private final NgramModel model;
  private final GivenWords given;

  WordClues(Readings readings, GivenWords given) {
    this.readings = readings;
    this.model = readings.model();
    this.given = given;
  }

  /** To be added after those of the shape. */
  void add(Passage passage, Possible one, ClueSheet to) {
    Arc arc = one.arc();
    Token token = passage.tokens().get(arc.from());
    boolean inside = token.isCapitalised() && passage.begins(arc.from()) == 0;
    to.put(Clue.NAME, inside && !token.isWord());
    boolean known = true;
    boolean corpusOnly = false;
    boolean dictionaryOnly = false;
    double rarest = 20;
    for (int i = arc.from(); i < arc.to(); i++) {
      WrittenForm form = passage.tokens().get(i).form();
      int word = form.word();
      known &= form.isWord();
      corpusOnly |= word >= 0 && (readings.lexicon().flags(word) & ~WordTrie.CORPUS) == 0;
      dictionaryOnly |= word >= 0 && readings.lexicon().model(word) < 0;
      rarest = Math.min(rarest, count(form.text()));
    }
    to.put(Clue.UNKNOWN, !known);
    to.put(Clue.ODDITY, known ? 0 : readings.characterModel().excessSurprisal(letters(one.from())));
    to.put(Clue.CORPUS_ONLY, known && corpusOnly);
    to.put(Clue.DICTIONARY_ONLY, known && dictionaryOnly);
    to.put(Clue.COUNT_FROM, rarest);
    boolean old = !known && readings.period(LexiconLookup.lower(one.from())).isPresent();
    to.put(Clue.PERIOD, old);
    to.put(Clue.ACCENT_OF_WORD, known && to.get(Clue.ACCENT) == 1);
    double least = 20;
    for (int id : arc.words()) {
      least = Math.min(least, id < 0 ? 0 : model.logCount(id));
    }
    least = given.has(arc.surface()) ? Math.max(VOUCHED, least) : least;
    to.put(Clue.COUNT_TO, least);
    to.put(Clue.TO_UNSEEN, least == 0);
    int whole = readings.lexical(arc.surface());
    to.put(
        Clue.TO_CORPUS_ONLY,
        whole >= 0 && (readings.lexicon().flags(whole) & ~WordTrie.CORPUS) == 0);
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Gaps.isHyphen(text.substring(i, i + 1))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private double count(String text) {
    return readings.seen(text) ? model.logCount(model.id(WordKey.of(text))) : 0;
  }
}
