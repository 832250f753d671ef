package org.copiste.repair.rule;

import java.util.List;
import org.copiste.language.text.Elision;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * An apostrophe that was taken for an opening quotation mark or an accent: {@code n‘oseront},
 * {@code d`un}, {@code l´heure}. It becomes the straight apostrophe.
 *
 * <p>Between an elided word and a vowel nothing but an apostrophe can stand. Safe; {@code ’} is an
 * apostrophe and stays.
 */
public final class ApostropheGlyph implements TokenProposer {
  private static final double SURE = 0.98;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    PassageWord here = passage.tokens().get(token);
    char last = here.text().charAt(here.text().length() - 1);
    boolean wrong = last == '‘' || last == '`' || last == '´';
    if (!wrong
        || !Elision.takesApostrophe(here.core())
        || token + 1 == passage.tokens().size()
        || !passage.after(token).isEmpty()
        || !Elision.isBefore(passage.tokens().get(token + 1).text())) {
      return List.of();
    }
    Span mark = new Span(here.at().end() - 1, here.at().end());
    return List.of(new Proposal(mark, "'", Edit.Kind.OCR, "punctuation", "apostrophe", SURE));
  }
}
