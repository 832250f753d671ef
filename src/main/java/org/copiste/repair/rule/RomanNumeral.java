package org.copiste.repair.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * A Roman numeral whose I was taken for a small l, a one or a bar: {@code Vle} for {@code VIe},
 * {@code XlXe} for {@code XIXe}, {@code Xl} for {@code XI}.
 *
 * <p>The string must hold a real V or X and must become a well-formed numeral. Safe with an ordinal
 * ending; without one it is sure only from three letters on, since {@code Xl} and {@code Vl} also
 * abbreviate.
 */
public final class RomanNumeral implements TokenProposer {
  private static final Pattern SHAPE = Pattern.compile("([IVXLCDMl1|]{2,9}?)(e|er|ème|ᵉ|me|re)?");
  private static final Pattern WELL_FORMED =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final double ORDINAL = 0.97;
  private static final double LONG = 0.93;
  private static final double SHORT = 0.6;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    String word = here.text();
    Matcher shape = SHAPE.matcher(word);
    if (word.length() > 12 || !shape.matches()) {
      return List.of();
    }
    String figure = shape.group(1);
    String mended = figure.replace('l', 'I').replace('1', 'I').replace('|', 'I');
    boolean real = figure.indexOf('V') >= 0 || figure.indexOf('X') >= 0;
    if (mended.equals(figure) || !real || !WELL_FORMED.matcher(mended).matches()) {
      return List.of();
    }
    double p = SHORT;
    if (shape.group(2) != null) {
      p = ORDINAL;
    } else if (figure.length() >= 3) {
      p = LONG;
    }
    Span at = new Span(here.at().start(), here.at().start() + figure.length());
    return List.of(
        new Proposal(at, mended, Edit.Kind.OCR, "glyph", "roman-numeral", new Proposal.Sure(p)));
  }
}
