package org.copiste.repair.feature;

import org.copiste.repair.classify.Feature;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.search.EditHypothesis;
import org.copiste.repair.token.EngineConfidence;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.UnknownShare;
import org.copiste.repair.token.WordCounts;
import org.copiste.repair.token.WordSequence;

/**
 * Features from the document: how badly it was recognised, nearby and as a whole, and how often it
 * has the words, and how sure the engine was of them.
 */
final class DocumentFeatures {
  private static final int AROUND = 3;

  /** The logarithm of a document's damage needs some damage. */
  private static final double LEAST_DAMAGE = 0.002;

  private final CandidateGenerator candidates;
  private final WordCounts words;
  private final UnknownShare damage;
  private final EngineConfidence sure;

  /**
   * The features of one document.
   *
   * @param damage of the document
   * @param sure how sure the engine was of its words
   */
  DocumentFeatures(
      CandidateGenerator candidates, WordCounts words, UnknownShare damage, EngineConfidence sure) {
    this.candidates = candidates;
    this.words = words;
    this.damage = damage;
    this.sure = sure;
  }

  void add(WordSequence passage, EditHypothesis one, FeatureVector to) {
    Edge edge = one.edge();
    int unknown = 0;
    int looked = 0;
    for (int i = edge.from() - AROUND; i < edge.to() + AROUND; i++) {
      boolean other = i < edge.from() || i >= edge.to();
      if (other && i >= 0 && i < passage.tokens().size()) {
        looked++;
        OcrWord token = passage.tokens().get(i);
        unknown += token.isNumber() || token.isWord() ? 0 : 1;
      }
    }
    to.put(Feature.DAMAGE_NEAR, looked == 0 ? 0 : (double) unknown / looked);
    to.put(Feature.DAMAGE, Math.log(LEAST_DAMAGE + damage.all()));
    to.put(Feature.DAMAGE_SMALL, Math.log(LEAST_DAMAGE + damage.small()));
    to.put(Feature.DOCUMENT_TO, Math.log1p(words.count(edge.surface())));
    to.put(Feature.CONFIDENCE, sure.rank(edge.start(), edge.end()));
    to.put(Feature.DOCUMENT_FROM, Math.log1p(Math.max(0, words.count(one.from()) - 1)));
  }
}
