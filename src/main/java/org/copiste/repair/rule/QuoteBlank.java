package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;

/**
 * A blank lost after an opening quotation mark, in a document that sets its quotation marks apart:
 * {@code “chef ”} for {@code “ chef ”}.
 *
 * <p>The document decides: at least ten opening marks of the kind, nine of ten with a blank; and
 * the mark that closes this quotation must have its blank. Safe on these terms.
 */
public final class QuoteBlank implements Proposer {
  private static final int ENOUGH = 10;
  private static final int LOOKED_AT = 200;
  private static final double SHARE = 0.9;
  private static final double SURE = 0.85;
  private static final int LONGEST = 200;

  @Override
  public List<Proposal> propose(Passage passage) {
    String text = passage.seen().text();
    List<Proposal> proposals = new ArrayList<>();
    for (int i = passage.at().start(); i + 1 < passage.at().end(); i++) {
      char mark = text.charAt(i);
      boolean glued = Character.isLetterOrDigit(text.charAt(i + 1));
      Span around = new Span(i, i + 2);
      if ((mark == '“' || mark == '«')
          && glued
          && closesApart(text, passage, i, mark)
          && setsApart(text, mark)
          && !passage.seen().guard().touches(around)) {
        proposals.add(
            new Proposal(Span.at(i + 1), " ", Edit.Kind.OCR, "segmentation", "quote-blank", SURE));
      }
    }
    return proposals;
  }

  private static boolean closesApart(String text, Passage passage, int at, char mark) {
    char close = mark == '“' ? '”' : '»';
    int end = Math.min(passage.at().end(), at + LONGEST);
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean straight = mark == '“' && c == '"';
      if (c == close || straight) {
        return Character.isWhitespace(text.charAt(i - 1));
      }
      if (c == mark) {
        return false;
      }
    }
    return false;
  }

  private static boolean setsApart(String text, char mark) {
    int all = 0;
    int apart = 0;
    for (int i = text.indexOf(mark); i >= 0 && all < LOOKED_AT; i = text.indexOf(mark, i + 1)) {
      all++;
      apart += i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
    }
    return all >= ENOUGH && apart >= SHARE * all;
  }
}
