package org.copiste.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * A capital read for a small letter of the same shape: {@code Certes, Si les classes parlaient}.
 *
 * <p>Only the first letter of a small word behind a comma in the midst of a line, with a small
 * letter behind it: where a line begins it may be a verse's, before a capital a title's, and {@code
 * Son} and {@code Vous} may be courtesy. A candidate only: ELTeC-fra has such a capital in 28 of
 * 66,316 of these places (0.04 of 100), and Tesseract's English model takes an s for an S in 0.02
 * of 100.
 */
public final class CapitalAfterComma implements TokenProposer {
  private static final double AS_LIKELY_AS_NOT = 0.5;

  /** Words that begin with a letter of the same shape in both sizes and are no part of a name. */
  private static final Set<String> WORDS = LanguagePack.current().words("repair/small-after-comma");

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    if (token + 1 >= passage.tokens().size()) {
      return List.of();
    }
    PassageWord here = passage.tokens().get(token);
    String text = here.text();
    String small = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    boolean inside =
        passage.before(token).equals(", ")
            && passage.after(token).equals(" ")
            && Character.isLowerCase(passage.tokens().get(token + 1).text().charAt(0));
    if (small.equals(text) || !inside || !WORDS.contains(small)) {
      return List.of();
    }
    Span letter = new Span(here.at().start(), here.at().start() + 1);
    return List.of(
        new Proposal(
            letter,
            small.substring(0, 1),
            Edit.Kind.OCR,
            "case",
            "capital-after-comma",
            AS_LIKELY_AS_NOT));
  }
}
