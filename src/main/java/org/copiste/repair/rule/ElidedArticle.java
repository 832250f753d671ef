package org.copiste.repair.rule;

import java.util.List;
import java.util.Set;
import org.copiste.model.Edit;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * The elided article whose stroke was taken for a capital I or a bar: {@code I'analyse}, {@code
 * |'escalier}, {@code Il'appareil}, {@code |I'effet} for {@code l'analyse} and so on.
 *
 * <p>French has no elided word I, and an apostrophe before a vowel leaves no other reading; only at
 * the beginning of a sentence might the page have {@code L'}, so there the rule is less sure. Safe:
 * English {@code I'll} and {@code I'am} are excluded by what follows and by the guard.
 */
public final class ElidedArticle implements TokenProposer {
  private static final Set<String> MISREAD =
      Set.of("I", "|", "Il", "|I", "|l", "I|", "1", "ll", "lI", "!", "II", "1l", "l|");

  private static final double SURE = 0.99;
  private static final double AT_SENTENCE_START = 0.7;
  private static final double DIGIT = 0.85;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    if (!here.isElided() || !MISREAD.contains(here.core())) {
      return List.of();
    }
    boolean followed =
        token + 1 < passage.tokens().size()
            && passage.after(token).isEmpty()
            && FrenchLetters.takesElision(passage.tokens().get(token + 1).text());
    if (!followed) {
      return List.of();
    }
    double p = SURE;
    if (Sentences.begins(passage, token)) {
      p = AT_SENTENCE_START;
    } else if (here.core().startsWith("1")) {
      p = DIGIT;
    }
    return List.of(
        new Proposal(
            here.coreAt(), "l", Edit.Kind.OCR, "glyph", "elided-article", new Proposal.Sure(p)));
  }
}
