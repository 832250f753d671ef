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
 * The raised letters of an ordinal, set apart or misread: {@code la 2 me fois}, {@code le 1°r
 * janvier}, {@code le lr janvier}, {@code 1" janvier}.
 *
 * <p>A blank goes only between figures and an ending that suits them, before a further word; a sign
 * or a stroke is read anew only before {@code r} or the name of a month. {@code 1 e} is more often
 * a misread {@code le}.
 */
public final class RaisedEnding implements TokenProposer {
  /** Set by hand: no other reading of these shapes is known, and the training pages have few. */
  private static final double SURE = 0.95;

  private static final Set<String> MONTHS = LanguagePack.current().words("dates/months");
  private static final Set<String> ENDINGS = LanguagePack.current().words("repair/raised-endings");

  /** Those behind a 1. */
  private static final Set<String> OF_FIRST = Set.of("er", "re", "ère");

  private static final Set<String> MISREAD_FIRST = Set.of("lr", "Ir", "1r", "ler", "|er", "1cr");
  private static final String FIRST = "1er";

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    if (token + 1 >= passage.tokens().size()) {
      return List.of();
    }
    PassageWord here = passage.tokens().get(token);
    String text = here.text();
    String gap = passage.after(token);
    String next = passage.tokens().get(token + 1).text();
    boolean month = MONTHS.contains(next.toLowerCase(Locale.ROOT));
    Span both = new Span(here.at().start(), passage.tokens().get(token + 1).at().end());
    boolean one = text.equals("1");
    if (month && gap.isBlank() && MISREAD_FIRST.contains(text)) {
      return proposal(here.at(), FIRST, "glyph");
    }
    if (one && gap.equals("°") && next.equals("r")) {
      return proposal(both, FIRST, "glyph");
    }
    if (one && month && (gap.equals("\" ") || gap.equals("” "))) {
      return proposal(new Span(here.at().start(), here.at().end() + 1), FIRST, "glyph");
    }
    boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean suits = ENDINGS.contains(next) && OF_FIRST.contains(next) == one;
    if (number && gap.equals(" ") && suits && isBeforeWord(passage, token + 1)) {
      return proposal(both, text + next, "segmentation");
    }
    return List.of();
  }

  private static boolean isBeforeWord(Passage passage, int token) {
    return token + 1 < passage.tokens().size()
        && passage.after(token).isBlank()
        && Character.isLetter(passage.tokens().get(token + 1).text().charAt(0));
  }

  private static List<Proposal> proposal(Span at, String to, String subtype) {
    return List.of(new Proposal(at, to, Edit.Kind.OCR, subtype, "raised-ending", SURE));
  }
}
