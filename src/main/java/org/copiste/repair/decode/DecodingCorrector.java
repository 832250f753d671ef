package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.language.channel.Preset;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.repair.Corrector;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;
import org.copiste.repair.SeenText;
import org.copiste.repair.rank.Ranking;
import org.copiste.repair.rule.Ampersand;
import org.copiste.repair.rule.ApostropheGlyph;
import org.copiste.repair.rule.CapitalAfterComma;
import org.copiste.repair.rule.ClosingQuote;
import org.copiste.repair.rule.LineEndHyphen;
import org.copiste.repair.rule.LooseApostrophe;
import org.copiste.repair.rule.LostAccent;
import org.copiste.repair.rule.LostBlank;
import org.copiste.repair.rule.MisreadOrdinal;
import org.copiste.repair.rule.QuoteBlank;

/** Corrects a document by decoding it: the reading that error model and language model prefer. */
public final class DecodingCorrector implements Corrector {
  /** What the decoder does not see: signs between words. */
  private static final List<Proposer> SIGNS =
      List.of(
          new ClosingQuote(),
          new QuoteBlank(),
          new LostBlank(),
          new Ampersand(),
          new ApostropheGlyph(),
          new LooseApostrophe(),
          new CapitalAfterComma(),
          new LostAccent(),
          new MisreadOrdinal(),
          new LineEndHyphen());

  private static final int CLUES_SAID = 3;

  /**
   * How much less likely than the ranking says a change to a listed name is: a source may spell a
   * name otherwise than its list (<i>Kuznetsov</i> for <i>Kouznetsov</i>), and the ranking learns
   * from texts without a list. Of six such changes in the letters of 1923 and 1928 that a ranking
   * held for surer than 0.9 two were right.
   */
  private static final double SPELT_OTHERWISE = 0.25;

  private final Decoder decoder;
  private final Ranking ranking;
  private final Optional<Preset> preset;

  /**
   * Corrects with these models.
   *
   * @param models what ships
   * @param preset the error table that the user names; if empty, each document chooses
   */
  public DecodingCorrector(Models models, Optional<Preset> preset) {
    this.decoder = new Decoder(models);
    this.ranking = models.ranking();
    this.preset = preset;
  }

  @Override
  public List<Edit> correct(SeenText seen, List<Passage> passages) {
    BitSet guarded = new BitSet();
    seen.guard().spans().forEach(span -> guarded.set(span.start(), span.end()));
    GivenWords given = new GivenWords(seen.lexicon().given());
    Wishes wishes = new Wishes(preset, given, seen.options().spelling());
    List<Edit> edits = new ArrayList<>();
    Map<Span, Change> decided = new HashMap<>();
    for (Change change : decoder.decode(seen.text(), guarded, wishes)) {
      edits.add(edit(change, why(change, given)));
      decided.merge(
          new Span(change.start(), change.end()), change, (a, b) -> a.p() >= b.p() ? a : b);
    }
    for (Passage passage : passages) {
      for (Proposer rule : SIGNS) {
        for (Proposal proposal : rule.propose(passage)) {
          // Where the decoder has read a sign otherwise it has seen the words around.
          Change other = decided.get(proposal.at());
          boolean open = other == null || other.to().equals(proposal.to());
          if (open) {
            Step why = new Step("repair", proposal.rule(), proposal.p());
            edits.add(
                Edit.of(proposal.at(), proposal.to(), proposal.kind(), proposal.subtype(), why));
          }
        }
      }
    }
    return edits;
  }

  private static Edit edit(Change change, List<Step> why) {
    boolean line = change.from().indexOf('\n') >= 0 || change.sort().equals(Arc.Sort.HYPHEN.name());
    Edit.Kind kind = Subtypes.isNormal(change) ? Edit.Kind.NORMAL : Edit.Kind.OCR;
    return new Edit(
        new Span(change.start(), change.end()),
        change.to(),
        kind,
        line ? "hyphen" : Subtypes.of(change.from(), change.to()),
        why.get(why.size() - 1).p(),
        Edit.COPISTE,
        0,
        why);
  }

  private static double ofListed(double p) {
    return p * SPELT_OTHERWISE / (p * SPELT_OTHERWISE + 1 - p);
  }

  private List<Step> why(Change change, GivenWords given) {
    List<Step> why = new ArrayList<>();
    why.add(new Step("repair", DECODER, change.posterior()));
    if (change.p() != change.posterior()) {
      String clues = String.join(", ", ranking.strongest(change.clues(), CLUES_SAID));
      String rule = clues.isEmpty() ? "ranking" : "ranking: " + clues;
      why.add(new Step("repair", rule, change.p()));
    }
    if (given.isName(change.to())) {
      why.add(new Step("repair", "listed-name", ofListed(change.p())));
    }
    return why;
  }
}
