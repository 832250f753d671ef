package org.copiste.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copiste.language.Lexicon;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * Chooses by how likely the misreading is and how frequent the word: the probability of a proposal
 * is its share among all proposals for the same token and the possibility that the string is right
 * as it stands, a word that nobody has listed. How likely that is depends on how many unknown words
 * the document has: a clean document has few, and they are names and rare words.
 */
public final class FrequencyChooser implements Chooser {

  /** Logarithm of the probability of a dictionary word of the lowest class of frequency. */
  private static final double RAREST = -15.8;

  /** What one class of frequency adds to it. */
  private static final double CLASS = 0.6;

  /** Logarithm of the probability that a string is a right word that nobody has listed. */
  private static final double UNLISTED = -13.0;

  private static final double UNLISTED_NAME = -10.0;

  private final double noise;

  /**
   * Chooses for a document.
   *
   * @param unknown the share of its lower-case words that are unknown, between 0 and 1
   */
  public FrequencyChooser(double unknown) {
    this.noise = Math.log(Math.max(1, Math.min(unknown, 0.2) / 0.005));
  }

  @Override
  public List<Edit> choose(Passage passage, List<Proposal> proposals) {
    List<Edit> edits = new ArrayList<>();
    Map<Token, List<Proposal>> shapes = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      if (proposal.evidence() instanceof Proposal.Sure sure) {
        edits.add(edit(proposal, sure.p()));
      } else {
        shapes
            .computeIfAbsent(tokenAt(passage, proposal.at()), k -> new ArrayList<>())
            .add(proposal);
      }
    }
    shapes.forEach((token, rivals) -> weigh(passage.seen().lexicon(), token, rivals, edits));
    return edits;
  }

  private void weigh(Lexicon lexicon, Token token, List<Proposal> rivals, List<Edit> edits) {
    boolean name = Casing.of(token.core()) == Casing.TITLE;
    boolean bar = token.core().indexOf('|') >= 0;
    double asItStands = (name ? UNLISTED_NAME : UNLISTED) - noise - (bar ? 20 : 0);
    Map<String, Double> scores = new LinkedHashMap<>();
    double sum = Math.exp(asItStands);
    for (Proposal rival : rivals) {
      Proposal.Shape shape = (Proposal.Shape) rival.evidence();
      double score = Math.exp(prior(lexicon, shape.word()) - shape.cost());
      if (scores.putIfAbsent(key(rival), score) == null) {
        sum += score;
      }
    }
    for (Proposal rival : rivals) {
      double p = scores.getOrDefault(key(rival), 0.0) / sum;
      if (p > 0.02) {
        edits.add(edit(rival, p));
      }
    }
  }

  private static String key(Proposal proposal) {
    return proposal.at() + proposal.to();
  }

  private static double prior(Lexicon lexicon, String word) {
    return RAREST + CLASS * Math.max(0, lexicon.frequency(word));
  }

  private static Edit edit(Proposal proposal, double p) {
    return Edit.of(
        proposal.at(),
        proposal.to(),
        proposal.kind(),
        proposal.subtype(),
        new Step("repair", proposal.rule(), p));
  }

  /** The token in which a place lies. */
  private static Token tokenAt(Passage passage, Span at) {
    int low = 0;
    int high = passage.tokens().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (passage.tokens().get(middle).at().start() <= at.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return passage.tokens().get(low);
  }
}
