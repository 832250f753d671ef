package org.copiste.repair.rule;

import java.util.List;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * A word that was divided at a line's end in the print and whose lines were joined without taking
 * the hyphen out: {@code par-venus}, {@code impossi-ble}.
 *
 * <p>Sure only where one of the halves is no word: {@code contre-coup}, {@code porte-monnaie} and
 * {@code long-temps} are right in their time though today's dictionary joins them, so two words
 * with a hyphen are a candidate at best.
 */
public final class InnerHyphen implements TokenProposer {
  private static final double A_HALF_IS_NO_WORD = 0.95;
  private static final double BOTH_ARE_WORDS = 0.6;
  private static final int NOT_RARE = 1;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    if (token + 1 >= passage.tokens().size()
        || !passage.after(token).equals("-")
        || passage.isProtected(token + 1)) {
      return List.of();
    }
    Token first = passage.tokens().get(token);
    Token second = passage.tokens().get(token + 1);
    boolean chained =
        passage.before(token).equals("-")
            || (token + 2 < passage.tokens().size() && passage.after(token + 1).equals("-"));
    String joined = first.text() + second.core();
    if (chained
        || first.isElided()
        || first.text().length() < 2
        || second.core().length() < 2
        || !Character.isLowerCase(second.text().charAt(0))
        || Casing.of(joined) == Casing.MIXED
        || passage.seen().knows(first.text() + "-" + second.core())
        || passage.seen().lexicon().frequency(joined) < NOT_RARE) {
      return List.of();
    }
    boolean both = passage.seen().knows(first.text()) && passage.seen().knows(second.core());
    return List.of(
        new Proposal(
            new Span(first.at().end(), second.at().start()),
            "",
            Edit.Kind.OCR,
            "hyphen",
            "inner-hyphen",
            new Proposal.Sure(both ? BOTH_ARE_WORDS : A_HALF_IS_NO_WORD)));
  }
}
