package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.Preset;

/**
 * Reads a text as it was most probably printed: two passes, the second with what the first learnt.
 */
public final class Decoder {
  private static final int LONGEST_PASSAGE = 160;
  private static final int SHORTEST_PASSAGE = 40;

  private final Models models;
  private final Weights weights = Weights.standard();
  private final Function<String, WrittenForm> forms;
  private final Map<Preset, Readings> readings = new ConcurrentHashMap<>();
  private final Map<Preset, Splits> splits = new ConcurrentHashMap<>();

  /** A decoder with these models, for any number of threads. */
  public Decoder(Models models) {
    this.models = models;
    this.forms = WrittenForm.of(new LexiconLookup(models.lexicon()));
  }

  /**
   * What the text should read.
   *
   * @param text the text as it stands
   * @param guarded characters that stay as they are
   * @param wishes what the user asks
   * @return changes by place; where several are possible the more probable first
   */
  List<Change> decode(CharSequence text, BitSet guarded, Wishes wishes) {
    List<Token> tokens = Tokens.of(text, guarded, forms);
    DocumentWords words = new DocumentWords(tokens);
    List<Passage> passages = passages(text, tokens);
    Preset preset = wishes.preset().orElse(models.presets().general());
    Adaptation adaptation = new Adaptation();
    List<BitSet> open = pass(passages, preset, words, wishes, adaptation);
    if (wishes.preset().isEmpty()) {
      Preset best = models.presets().best(adaptation.table());
      if (!best.equals(preset)) {
        preset = best;
        adaptation = new Adaptation();
        open = pass(passages, preset, words, wishes, adaptation);
      }
    }
    ErrorModel own = preset.adapted(adaptation.table());
    Readings again = new Readings(readings(preset), own);
    Splits splitAgain = new Splits(splits(preset), again);
    ArcMaker maker = new ArcMaker(again, splitAgain, weights, words, wishes);
    Evidence evidence =
        new Evidence(
            again,
            preset.model(),
            models.ranking(),
            words,
            wishes.given(),
            Damage.of(tokens),
            Divisions.mostProbable(passages, again));
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Beam beam = new Beam(models.language(), weights, passage, maker.of(passage, open.get(i)));
      changes.addAll(evidence.of(passage, beam.best(), beam));
    }
    return changes;
  }

  private Readings readings(Preset preset) {
    return readings.computeIfAbsent(
        preset, p -> new Readings(models.language(), models.lexicon(), p.model(), weights));
  }

  private Splits splits(Preset preset) {
    return splits.computeIfAbsent(preset, p -> new Splits(readings(p), weights));
  }

  /**
   * Decodes all with this table and learns what it finds.
   *
   * @return for each passage the tokens that may be read otherwise
   */
  private List<BitSet> pass(
      List<Passage> passages,
      Preset preset,
      DocumentWords words,
      Wishes wishes,
      Adaptation adaptation) {
    ArcMaker maker = new ArcMaker(readings(preset), splits(preset), weights, words, wishes);
    List<BitSet> open = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      BitSet all = new BitSet();
      all.set(0, passage.tokens().size());
      Beam beam = new Beam(models.language(), weights, passage, maker.of(passage, all));
      beam.best();
      adaptation.learn(passage, beam, readings(preset).errors());
      open.add(beam.open());
    }
    return open;
  }

  private static List<Passage> passages(CharSequence text, List<Token> tokens) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int length = i + 1 - start;
      boolean last = i + 1 == tokens.size();
      boolean stop =
          !last
              && length >= SHORTEST_PASSAGE
              && Passage.punctuation(
                      text.subSequence(tokens.get(i).end(), tokens.get(i + 1).start()))
                  .equals(org.copiste.language.ngram.WordKey.STOP);
      if (last || stop || length >= LONGEST_PASSAGE) {
        passages.add(new Passage(text, tokens.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return passages;
  }
}
