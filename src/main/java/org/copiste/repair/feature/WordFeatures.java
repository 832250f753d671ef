package org.copiste.repair.feature;

import org.copiste.language.forms.WordTrie;
import org.copiste.language.ngram.NgramModel;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.lattice.PeriodHabit;
import org.copiste.repair.search.EditHypothesis;
import org.copiste.repair.token.Gaps;
import org.copiste.repair.token.ListedWords;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;
import org.copiste.repair.token.WrittenForm;

/** Features from what the lexicon and the corpus know of the words before and after an edit. */
final class WordFeatures {
  /** A listed word counts as one seen some 3,000 times in the corpus; set by hand. */
  private static final double VOUCHED = 8;

  private final CandidateGenerator candidates;
  private final NgramModel model;
  private final PeriodHabit habit;
  private final ListedWords given;

  WordFeatures(CandidateGenerator candidates, PeriodHabit habit, ListedWords given) {
    this.candidates = candidates;
    this.model = candidates.model();
    this.habit = habit;
    this.given = given;
  }

  /** To be added after those of the shape. */
  void add(WordSequence passage, EditHypothesis one, FeatureVector to) {
    Edge edge = one.edge();
    OcrWord token = passage.tokens().get(edge.from());
    boolean inside = token.isCapitalised() && passage.begins(edge.from()) == 0;
    to.put(Feature.NAME, inside && !token.isWord());
    boolean known = true;
    boolean corpusOnly = false;
    boolean dictionaryOnly = false;
    double rarest = 20;
    for (int i = edge.from(); i < edge.to(); i++) {
      WrittenForm form = passage.tokens().get(i).form();
      int word = form.word();
      known &= form.isWord();
      corpusOnly |= word >= 0 && (candidates.lexicon().flags(word) & ~WordTrie.CORPUS) == 0;
      dictionaryOnly |= word >= 0 && candidates.lexicon().model(word) < 0;
      rarest = Math.min(rarest, candidates.logCount(form.text()));
    }
    to.put(Feature.UNKNOWN, !known);
    to.put(
        Feature.ODDITY,
        known ? 0 : candidates.characterModel().excessSurprisal(letters(one.from())));
    to.put(Feature.CORPUS_ONLY, known && corpusOnly);
    to.put(Feature.DICTIONARY_ONLY, known && dictionaryOnly);
    to.put(Feature.COUNT_FROM, rarest);
    boolean old = !known && habit.modern(one.from()).isPresent();
    to.put(Feature.PERIOD, old);
    to.put(Feature.ACCENT_OF_WORD, known && to.get(Feature.ACCENT) == 1);
    double least = 20;
    for (int id : edge.words()) {
      least = Math.min(least, id < 0 ? 0 : model.logCount(id));
    }
    least = given.has(edge.surface()) ? Math.max(VOUCHED, least) : least;
    to.put(Feature.LISTED, given.isName(edge.surface()));
    to.put(Feature.COUNT_TO, least);
    to.put(Feature.TO_UNSEEN, least == 0);
    int whole = candidates.lexical(edge.surface());
    to.put(
        Feature.TO_CORPUS_ONLY,
        whole >= 0 && (candidates.lexicon().flags(whole) & ~WordTrie.CORPUS) == 0);
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
}
