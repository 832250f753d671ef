package org.copiste.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copiste.language.Analysis;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * The preposition {@code à} read as {@code a} or {@code &}: {@code jusqu'a ce jour}, {@code
 * commence a parler}, {@code tête a tête}, {@code et & Kamenev}.
 *
 * <p>Sure only where the verb {@code a} cannot stand: after an elided {@code jusqu'}, before an
 * infinitive that is nothing else, between two equal words. How sure depends on the document: one
 * that has {@code à} in its right proportion has few that are lost. Elsewhere the rule says
 * nothing.
 */
public final class GraveA implements TokenProposer {
  private static final Set<String> VERB_BEFORE =
      Set.of(
          "y", "n'", "l'", "m'", "t'", "il", "elle", "on", "qui", "lui", "leur", "en", "nous",
          "vous", "ça", "cela");

  /** In French about as many {@code à} as {@code a} (the verb) stand in prose. */
  private static final double LOST = 0.5;

  private static final double LOST_RARELY = 0.02;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    if (!here.text().equals("a") || token + 1 >= passage.tokens().size()) {
      return List.of();
    }
    double odds = odds(passage, token);
    if (odds <= 0) {
      return List.of();
    }
    int right = passage.seen().words().count("à");
    int read = passage.seen().words().count("a");
    double lost = right * 4 < read ? LOST : LOST_RARELY;
    double p = odds * lost / (odds * lost + 1);
    return List.of(
        new Proposal(here.at(), "à", Edit.Kind.OCR, "accent", "grave-a", new Proposal.Sure(p)));
  }

  /** How many times likelier the preposition is than the verb; 0 where nothing can be said. */
  private static double odds(Passage passage, int token) {
    Token next = passage.tokens().get(token + 1);
    String gap = passage.after(token);
    String before =
        token == 0 ? "" : passage.tokens().get(token - 1).text().toLowerCase(Locale.ROOT);
    if (before.replace('’', '\'').equals("jusqu'")) {
      return 5000;
    }
    if (!gap.isBlank() || VERB_BEFORE.contains(before.replace('’', '\''))) {
      return 0;
    }
    List<Analysis> analyses = passage.seen().lexicon().dictionary().analyses(next.text());
    if (token > 0
        && before.length() > 2
        && before.equals(next.text().toLowerCase(Locale.ROOT))
        && analyses.stream().noneMatch(Analysis::isPastParticiple)) {
      return 2000;
    }
    boolean infinitive =
        !analyses.isEmpty()
            && Casing.of(next.text()) == Casing.LOWER
            && analyses.stream().allMatch(Analysis::isInfinitive);
    return infinitive ? 2000 : 0;
  }
}
