package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Preset;
import org.copiste.repair.feature.EditScorer;
import org.copiste.repair.feature.ScoredEdit;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.lattice.DecodeOptions;
import org.copiste.repair.lattice.DecoderWeights;
import org.copiste.repair.lattice.LatticeBuilder;
import org.copiste.repair.lattice.PeriodHabit;
import org.copiste.repair.lattice.SplitGenerator;
import org.copiste.repair.search.Beam;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.OcrWords;
import org.copiste.repair.token.UnknownShare;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;
import org.copiste.repair.token.WrittenForm;

/**
 * Finds what was most probably printed, in two passes: the second uses the error model that the
 * first one learnt from the document.
 */
public final class Decoder {
  private static final int LONGEST_PASSAGE = 160;
  private static final int SHORTEST_PASSAGE = 40;

  private final Models models;
  private final DecoderWeights weights = DecoderWeights.standard();
  private final Function<String, WrittenForm> forms;
  private final Map<Preset, CandidateGenerator> candidates = new ConcurrentHashMap<>();
  private final Map<Preset, SplitGenerator> splits = new ConcurrentHashMap<>();

  /** A decoder with these models, for any number of threads. */
  public Decoder(Models models) {
    this.models = models;
    this.forms = WrittenForm.of(new LexiconLookup(models.lexicon()));
  }

  /**
   * The edits that the text may need.
   *
   * @param text the text as it stands
   * @param guarded characters that stay as they are
   * @param options the user's options
   * @return edits by place; competing ones by descending probability
   */
  public List<ScoredEdit> decode(CharSequence text, BitSet guarded, DecodeOptions options) {
    List<ScoredEdit> changes = new ArrayList<>();
    decode(text, guarded, options, changes::add);
    return changes;
  }

  /**
   * The same, one after the other, since the features of all edits of a volume take more memory
   * than its text.
   *
   * @param taker gets each edit
   */
  void decode(
      CharSequence text, BitSet guarded, DecodeOptions options, Consumer<ScoredEdit> taker) {
    List<OcrWord> tokens = OcrWords.of(text, guarded, forms);
    WordCounts words = new WordCounts(tokens);
    List<WordSequence> passages = passages(text, tokens);
    Preset preset = options.preset().orElse(models.presets().general());
    Adaptation adaptation = new Adaptation();
    PeriodHabit habit = PeriodHabit.of(words, candidates(preset), options);
    List<BitSet> open = pass(passages, preset, words, habit, options, adaptation);
    if (options.preset().isEmpty()) {
      Preset best = models.presets().best(adaptation.table());
      if (!best.equals(preset)) {
        preset = best;
        adaptation = new Adaptation();
        open = pass(passages, preset, words, habit, options, adaptation);
      }
    }
    adaptation.learn(options.lessons(), word -> forms.apply(word).isWord(), preset.model());
    ErrorModel own = preset.adapted(adaptation.table());
    CandidateGenerator again = new CandidateGenerator(candidates(preset), own);
    SplitGenerator splitAgain = new SplitGenerator(splits(preset), again);
    LatticeBuilder maker = new LatticeBuilder(again, splitAgain, weights, words, habit, options);
    EditScorer evidence =
        new EditScorer(
            again,
            preset.model(),
            models.classifier(),
            words,
            habit,
            options,
            UnknownShare.of(tokens),
            HyphenHabit.mostProbable(passages, again));
    for (int i = 0; i < passages.size(); i++) {
      WordSequence passage = passages.get(i);
      Beam beam = new Beam(models.language(), weights, passage, maker.of(passage, open.get(i)));
      evidence.of(passage, beam.best(), beam).forEach(taker);
    }
  }

  private CandidateGenerator candidates(Preset preset) {
    return candidates.computeIfAbsent(
        preset,
        p -> new CandidateGenerator(models.language(), models.lexicon(), p.model(), weights));
  }

  private SplitGenerator splits(Preset preset) {
    return splits.computeIfAbsent(preset, p -> new SplitGenerator(candidates(p), weights));
  }

  /**
   * Decodes all passages with this error model and learns from the result.
   *
   * @return for each passage the tokens that need a second pass
   */
  private List<BitSet> pass(
      List<WordSequence> passages,
      Preset preset,
      WordCounts words,
      PeriodHabit habit,
      DecodeOptions options,
      Adaptation adaptation) {
    LatticeBuilder maker =
        new LatticeBuilder(candidates(preset), splits(preset), weights, words, habit, options);
    List<BitSet> open = new ArrayList<>(passages.size());
    for (WordSequence passage : passages) {
      BitSet all = new BitSet();
      all.set(0, passage.tokens().size());
      Beam beam = new Beam(models.language(), weights, passage, maker.of(passage, all));
      beam.best();
      adaptation.learn(passage, beam, candidates(preset).errors());
      open.add(beam.open());
    }
    return open;
  }

  private static List<WordSequence> passages(CharSequence text, List<OcrWord> tokens) {
    List<WordSequence> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int length = i + 1 - start;
      boolean last = i + 1 == tokens.size();
      boolean stop =
          !last
              && length >= SHORTEST_PASSAGE
              && WordSequence.punctuation(
                      text.subSequence(tokens.get(i).end(), tokens.get(i + 1).start()))
                  .equals(org.copiste.language.ngram.WordKey.STOP);
      if (last || stop || length >= LONGEST_PASSAGE) {
        passages.add(new WordSequence(text, tokens.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return passages;
  }
}
