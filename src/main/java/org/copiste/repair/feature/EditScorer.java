package org.copiste.repair.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.text.Compounds;
import org.copiste.language.text.EditDistance;
import org.copiste.repair.classify.EditClassifier;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.lattice.DecodeOptions;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.lattice.PeriodHabit;
import org.copiste.repair.search.Beam;
import org.copiste.repair.search.EditHypothesis;
import org.copiste.repair.token.UnknownShare;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/** Computes the features and the probability of each edit that the search found possible. */
public final class EditScorer {
  private static final Pattern HYPHENS = Pattern.compile("[-\u00ad¬‐] ?\n?");

  /** A known word is questioned only if another is about as likely. */
  private static final double ABOUT_AS_LIKELY = 0.4;

  /** Changes that are hardly ever right would only lengthen the ledger; set by hand. */
  private static final double WORTH_SAYING = 0.02;

  private static final double MOST_ODDS = 12;
  private static final double MOST_NATS = 25;
  private static final double MOST_CHEAPER = 8;

  private final CandidateGenerator candidates;
  private final ErrorModel preset;
  private final EditClassifier classifier;
  private final double inLine;
  private final ContextFeatures context;
  private final ShapeFeatures shape = new ShapeFeatures();
  private final WordFeatures word;
  private final DocumentFeatures document;
  private final GrammarFeatures grammar = new GrammarFeatures();

  /**
   * A scorer for the edits of one document.
   *
   * @param readings what may be read, with the document's own error model
   * @param preset the error model before the document was read
   * @param damage of the document
   * @param inLine highest probability that a hyphen inside a line stands where a line ended
   */
  public EditScorer(
      CandidateGenerator candidates,
      ErrorModel preset,
      EditClassifier classifier,
      WordCounts words,
      PeriodHabit habit,
      DecodeOptions options,
      UnknownShare damage,
      double inLine) {
    this.inLine = inLine;
    this.candidates = candidates;
    this.preset = preset;
    this.classifier = classifier;
    this.context = new ContextFeatures(candidates.model());
    this.word = new WordFeatures(candidates, habit, options.given());
    this.document = new DocumentFeatures(candidates, words, damage, options.sure());
  }

  /** The hypotheses for a passage, by place, the more probable first. */
  public List<ScoredEdit> of(WordSequence passage, List<Edge> best, Beam beam) {
    List<EditHypothesis> possible = EditHypothesis.of(passage, beam);
    List<FeatureVector> features = new ArrayList<>();
    for (EditHypothesis one : possible) {
      features.add(features(passage, best, one, rival(one, possible)));
    }
    double[] p = classifier.probabilities(features.stream().map(FeatureVector::features).toList());
    List<ScoredEdit> changes = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      EditHypothesis one = possible.get(i);
      ScoredEdit change = change(passage, one, features.get(i), p[i]);
      if (change.p() >= (isWords(passage, one.edge()) ? ABOUT_AS_LIKELY : WORTH_SAYING)) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** The posterior of the most probable other hypothesis at a place; 0 if there is none. */
  private static double rival(EditHypothesis one, List<EditHypothesis> possible) {
    double rival = 0;
    for (EditHypothesis other : possible) {
      if (other != one && other.overlaps(one)) {
        rival = Math.max(rival, other.posterior());
      }
    }
    return rival;
  }

  private boolean isWords(WordSequence passage, Edge edge) {
    for (int i = edge.from(); i < edge.to(); i++) {
      if (!passage.tokens().get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  private FeatureVector features(
      WordSequence passage, List<Edge> best, EditHypothesis one, double rival) {
    Edge edge = one.edge();
    double posterior = Math.min(1, one.posterior());
    FeatureVector to = new FeatureVector();
    double odds = odds(posterior);
    double channel = channel(passage, edge);
    String from = one.from();
    String surface = edge.surface();
    int changed = Math.max(1, EditDistance.of(from, surface));
    to.put(Feature.ALWAYS, 1);
    to.put(Feature.POSTERIOR, odds);
    to.put(Feature.CHANNEL, channel);
    to.put(Feature.OWN_CHANNEL, ownChannel(from, surface));
    to.put(Feature.CHANNEL_PER_LETTER, channel / changed);
    to.put(Feature.CHANGED, Math.min(4, changed));
    to.put(Feature.RIVAL, Math.min(MOST_ODDS, Math.log(posterior / Math.max(1e-5, rival))));
    context.add(passage, best, edge, to);
    shape.add(passage, one, to);
    word.add(passage, one, to);
    document.add(passage, one, to);
    grammar.add(passage, one, to);
    boolean known = to.get(Feature.UNKNOWN) == 0;
    boolean shorter = from.length() <= 2;
    to.put(Feature.POSTERIOR_OF_WORD, known ? odds : 0);
    to.put(Feature.POSTERIOR_OF_SHORT, shorter ? odds : 0);
    to.put(Feature.DAMAGE_OF_SHORT, shorter ? to.get(Feature.DAMAGE_NEAR) : 0);
    return to;
  }

  private ScoredEdit change(
      WordSequence passage, EditHypothesis one, FeatureVector features, double learnt) {
    Edge edge = one.edge();
    double posterior = Math.min(1, one.posterior());
    double p =
        isDivision(one)
            ? divided(passage, one, posterior, features.get(Feature.FRAGMENT) == 1)
            : learnt;
    return new ScoredEdit(
        edge.start(),
        edge.end(),
        one.from(),
        edge.surface(),
        edge.sort().name(),
        posterior,
        p,
        features.get(Feature.CHANNEL),
        features.features());
  }

  /**
   * The probability of a word that only a hyphen divided. A hyphen between two words, or after a
   * prefix, may be meant; one beside what is no word is not: {@code mi-norité}. A further hyphen at
   * either end shows a compound, or a word spelt out for emphasis: {@code pe-tit-doigt}.
   */
  private double divided(
      WordSequence passage, EditHypothesis one, double posterior, boolean furtherHyphen) {
    Edge edge = one.edge();
    boolean prefix = Compounds.isPrefix(passage.tokens().get(edge.from()).text());
    boolean meant = true;
    for (int i = edge.from() + (prefix ? 1 : 0); i < edge.to(); i++) {
      meant &= passage.tokens().get(i).isWord();
    }
    boolean inside = one.from().indexOf('\n') < 0;
    return inside && (meant || furtherHyphen) ? Math.min(posterior, inLine) : posterior;
  }

  /** Whether nothing is read otherwise: a hyphen and perhaps a line end are taken out of a word. */
  private static boolean isDivision(EditHypothesis one) {
    return one.edge().sort() == Edge.Sort.HYPHEN
        && HYPHENS.matcher(one.from()).replaceAll("").equals(one.edge().surface());
  }

  private static double odds(double p) {
    double odds = Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  }

  private double ownChannel(String from, String surface) {
    double cheaper = preset.cost(surface, from) - candidates.errors().cost(surface, from);
    return Math.max(-MOST_CHEAPER, Math.min(MOST_CHEAPER, cheaper));
  }

  private double channel(WordSequence passage, Edge edge) {
    double same = 0;
    for (int i = edge.from(); i < edge.to(); i++) {
      String text = passage.tokens().get(i).text();
      same += candidates.errors().costOfSame(text);
    }
    return Math.min(MOST_NATS, Math.max(-2, edge.channel() - same));
  }
}
