package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.pack.LanguagePack;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.OcrSigns;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** An elided word whose apostrophe was lost or read as a letter: {@code l homme}. */
final class ElisionEdges implements EdgeSource {
  private static final float DEAREST_ELISION = 14;
  private static final List<String> ELIDED =
      List.copyOf(LanguagePack.current().words("repair/elided"));
  private static final List<String> LONG_ELIDED =
      List.copyOf(LanguagePack.current().words("repair/elided-long"));

  private final CandidateGenerator candidates;
  private final DecoderWeights weights;
  private final EdgeCosts costs;
  private final List<Elided> elided;
  private final List<Elided> longElided;

  /** An elided word, its number in the language model, and the flags of the lexicon. */
  private record Elided(String form, int id, int flags) {}

  ElisionEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.weights = weights;
    this.costs = new EdgeCosts(weights);
    this.elided = known(ELIDED);
    this.longElided = known(LONG_ELIDED);
  }

  private List<Elided> known(List<String> forms) {
    return forms.stream()
        .filter(form -> candidates.lexical(form) >= 0)
        .map(form -> known(form, candidates.lexical(form)))
        .toList();
  }

  private Elided known(String form, int word) {
    return new Elided(form, candidates.lexicon().model(word), candidates.lexicon().flags(word));
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    if (i + 1 >= passage.tokens().size()) {
      return;
    }
    OcrWord token = passage.tokens().get(i);
    OcrWord next = passage.tokens().get(i + 1);
    String gap = passage.gap(i);
    boolean blank = gap.equals(" ") || gap.equals("\n");
    boolean torn = i > 0 && passage.gap(i - 1).equals(".");
    if (torn || token.elided() || !blank || !OcrSigns.startsWithVowel(next.text())) {
      return;
    }
    String text = token.text();
    for (Elided one : text.length() > 3 ? longElided : elided) {
      String form = one.form();
      boolean near = Math.abs(form.length() - text.length() - 1) <= 1;
      if (!near || text.length() > 3 && !form.startsWith(LexiconLookup.lower(text))) {
        continue;
      }
      for (String surface : SurfaceForms.of(form, text, one.flags())) {
        String stem = surface.substring(0, surface.length() - 1);
        double whole = candidates.errors().cost(surface, text + " ");
        double lost = candidates.errors().cost(stem, text) + weights.elision();
        float channel = (float) Math.min(whole, lost);
        if (channel < DEAREST_ELISION) {
          CandidateGenerator.WordCandidate option =
              new CandidateGenerator.WordCandidate(surface, one.id(), channel, one.flags());
          edges.add(costs.edge(passage, i, i + 1, token.end() + 1, option, 0, Edge.Sort.ELISION));
        }
      }
    }
  }
}
