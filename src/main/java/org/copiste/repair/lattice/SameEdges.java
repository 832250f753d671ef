package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Apostrophes;
import org.copiste.model.SpellingMode;
import org.copiste.repair.token.OcrSigns;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.Protection;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;
import org.copiste.repair.token.WrittenForm;

/** A token as it stands, also as the older spelling of a word. */
final class SameEdges implements EdgeSource {
  /** An older spelling of a word. */
  private static final double PERIOD = 2;

  private static final String AMPERSAND = "&";
  private static final String AND =
      LanguagePack.current().words("repair/ampersand").iterator().next();

  /** An ampersand where the document writes no other, and where it writes none else; by hand. */
  private static final double USUAL_AMPERSAND = 1;

  private static final double ODD_AMPERSAND = 8;

  private final CandidateGenerator candidates;
  private final NgramModel model;
  private final DecoderWeights weights;
  private final EdgeCosts costs;
  private final UnknownWordCosts unknown;
  private final WordCounts words;
  private final PeriodHabit habit;
  private final DecodeOptions options;

  SameEdges(
      CandidateGenerator candidates,
      DecoderWeights weights,
      WordCounts words,
      PeriodHabit habit,
      DecodeOptions options) {
    this.candidates = candidates;
    this.model = candidates.model();
    this.weights = weights;
    this.costs = new EdgeCosts(weights);
    this.words = words;
    this.habit = habit;
    this.unknown = new UnknownWordCosts(candidates, weights, words);
    this.options = options;
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord token = passage.tokens().get(i);
    String text = token.text();
    float channel = candidates.errors().costOfSame(text);
    double cost = channel;
    int[] ids;
    WrittenForm form = token.form();
    int word = passage.elidesApart(i) ? candidates.lexical(text + "'") : form.word();
    boolean sign = text.length() == 1 && Apostrophes.isApostrophe(text.charAt(0));
    if (text.equals(AMPERSAND)) {
      ids = new int[] {model.id(WordKey.of(AND))};
      cost += ampersand();
    } else if (sign || OcrSigns.isBracket(token)) {
      ids = new int[0];
      cost += 4;
    } else if (token.isNumber()) {
      ids = new int[] {model.id(WordKey.NUMBER)};
    } else if (word < 0 && token.hasDigit() && form.stemWord() >= 0) {
      ids = new int[] {candidates.lexicon().model(form.stemWord())};
      cost += EdgeCosts.CALL + costs.word(ids[0]);
    } else if (token.hasDigit()) {
      ids = new int[] {model.id(WordKey.NUMBER)};
      cost += isInside(text) ? unknown.of(form, passage.gap(i)) : weights.mixed();
    } else if (word >= 0 && !candidates.lookup().isNameWrittenSmall(text, word)) {
      int id = candidates.lexicon().model(word);
      ids = new int[] {id};
      cost += costs.word(id);
    } else {
      ids = new int[] {model.unknown()};
      boolean right = Protection.guards(passage, i) || options.given().has(text);
      cost += right ? 0 : unknown.of(form, passage.gap(i));
    }
    edges.add(
        new Edge(
            i,
            i + 1,
            token.start(),
            token.end(),
            text,
            ids,
            (float) cost,
            channel,
            Edge.Sort.SAME));
    boolean dictionary = word >= 0 && (candidates.lexicon().flags(word) & ~WordTrie.CORPUS) != 0;
    if (!dictionary && options.spelling() == SpellingMode.PERIOD) {
      habit
          .modern(text)
          .ifPresent(
              present ->
                  edges.add(
                      costs.asItStands(
                          i, token, candidates.lexicon().model(present), channel + PERIOD)));
    }
  }

  /** An ampersand is a word where the document has it for the word that it stands for. */
  private double ampersand() {
    double signs = words.count(AMPERSAND);
    // As if the word had been met once: a lone sign tells little.
    double spelt = words.count(AND) + 1;
    return USUAL_AMPERSAND + (ODD_AMPERSAND - USUAL_AMPERSAND) * spelt / (signs + spelt);
  }

  /** Whether a digit has small letters on both sides, as no number and no call has. */
  private static boolean isInside(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
