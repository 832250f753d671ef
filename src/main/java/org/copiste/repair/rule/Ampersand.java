package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.DocumentVocabulary;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;

/**
 * The preposition {@code à} read as an ampersand: {@code et & Kamenev}, {@code jusqu'& la fin}.
 *
 * <p>Sure after a conjunction or an elided word, where an ampersand cannot stand; after another
 * lower-case word before a lower-case word it is likely, since French prose uses the ampersand in
 * the names of firms only. {@code Dupont & Cie}, {@code &c.} stay, and all of a document that has
 * more ampersands than words that they stand for; one alone tells nothing.
 */
public final class Ampersand implements Proposer {
  private static final String AND =
      LanguagePack.current().words("repair/ampersand").iterator().next();

  private static final double SURE = 0.97;
  private static final double LIKELY = 0.85;

  @Override
  public List<Proposal> propose(Passage passage) {
    List<Proposal> proposals = new ArrayList<>();
    DocumentVocabulary words = passage.seen().words();
    if (words.ampersands() > words.count(AND) + 1) {
      return proposals;
    }
    for (int i = 0; i + 1 < passage.tokens().size(); i++) {
      String gap = passage.after(i);
      int at = gap.indexOf('&');
      String before = passage.tokens().get(i).text();
      String after = passage.tokens().get(i + 1).text();
      boolean alone = gap.strip().equals("&") && gap.endsWith(" ");
      if (at < 0 || !alone) {
        continue;
      }
      boolean elided = at == 0 && passage.tokens().get(i).isElided();
      boolean spaced = at > 0;
      boolean lower = Character.isLowerCase(before.charAt(0)) && !after.startsWith("Cie");
      double p = elided || (spaced && before.equals(AND)) ? SURE : LIKELY;
      Span place = Span.at(passage.tokens().get(i).at().end() + at);
      Span mark = new Span(place.start(), place.start() + 1);
      if ((elided || (spaced && lower)) && !passage.seen().guard().touches(mark)) {
        proposals.add(new Proposal(mark, "à", Edit.Kind.OCR, "glyph", "ampersand", p));
      }
    }
    return proposals;
  }
}
