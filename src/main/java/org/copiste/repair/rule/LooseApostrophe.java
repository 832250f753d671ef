package org.copiste.repair.rule;

import java.util.List;
import org.copiste.language.text.Apostrophes;
import org.copiste.language.text.Elision;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * An apostrophe set apart from both of its words: {@code l ' office}, {@code aujourd ' hui}. The
 * blanks are taken out.
 *
 * <p>Only between an elided word and a vowel or an h, where no quotation can begin or end. A blank
 * on one side only is left: printers set one behind an apostrophe, and one before it may belong to
 * a quotation. Safe.
 */
public final class LooseApostrophe implements TokenProposer {
  private static final double SURE = 0.98;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    if (token + 1 == passage.tokens().size()) {
      return List.of();
    }
    PassageWord here = passage.tokens().get(token);
    PassageWord next = passage.tokens().get(token + 1);
    String gap = passage.after(token);
    boolean loose =
        gap.length() == 3
            && gap.charAt(0) == ' '
            && Apostrophes.isApostrophe(gap.charAt(1))
            && gap.charAt(2) == ' ';
    Span at = new Span(here.at().end(), next.at().start());
    if (!loose
        || !Elision.takesApostrophe(here.text())
        || !Elision.isBefore(next.text())
        || passage.seen().guard().touches(at)) {
      return List.of();
    }
    String apostrophe = gap.charAt(1) == '’' ? "’" : "'";
    return List.of(
        new Proposal(at, apostrophe, Edit.Kind.OCR, "segmentation", "loose-apostrophe", SURE));
  }
}
