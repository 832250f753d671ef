package org.copiste.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Edit;
import org.copiste.repair.MisreadFigures;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * Letters read for the figures of a number: {@code l9l4}, {@code 20 Août I922}, {@code 3I mai},
 * {@code l,500}, {@code l1°}.
 *
 * <p>Only in a year of four figures, a day before the name of a month, the thousands before three
 * figures, and before a degree sign: what looks alike elsewhere may be a measure ({@code 12l},
 * {@code 8o}) or a shelfmark.
 */
public final class MisreadFigure implements TokenProposer {
  /**
   * Set by hand: where a word of letters and figures has one of these shapes, no other reading is
   * known; the training pages have too few to measure it.
   */
  private static final double SURE = 0.95;

  private static final Set<String> MONTHS = LanguagePack.current().words("dates/months");
  private static final Pattern DAY = Pattern.compile("[12]?[0-9]|3[01]");
  private static final Pattern THREE_FIGURES = Pattern.compile("[0-9]{3}");

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    PassageWord here = passage.tokens().get(token);
    String text = here.text();
    String figures = MisreadFigures.read(text).orElse(text);
    boolean stroke = text.equals("l") || text.equals("I");
    if (stroke && isThousands(passage, token)) {
      figures = "1";
    } else if (!(MisreadFigures.isYear(text)
        || passage.after(token).startsWith("°")
        || DAY.matcher(figures).matches() && isMonth(passage, token))) {
      return List.of();
    }
    if (figures.equals(text)) {
      return List.of();
    }
    return List.of(
        new Proposal(here.at(), figures, Edit.Kind.OCR, "glyph", "misread-figure", SURE));
  }

  private static boolean isMonth(Passage passage, int token) {
    return token + 1 < passage.tokens().size()
        && passage.after(token).isBlank()
        && MONTHS.contains(passage.tokens().get(token + 1).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isThousands(Passage passage, int token) {
    return passage.after(token).equals(",")
        && token + 1 < passage.tokens().size()
        && THREE_FIGURES.matcher(passage.tokens().get(token + 1).text()).matches();
  }
}
