package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;

/**
 * A closing quotation mark that was read as a straight one: {@code “ chefs ".} for {@code “ chefs
 * ”.}
 *
 * <p>Safe where the next mark after an opening {@code “} is a straight one in a closing place; with
 * another {@code ”} before the next opening mark the straight ones are a quotation inside, and the
 * rule is silent. It never looks beyond the passage.
 */
public final class ClosingQuote implements Proposer {
  private static final double SURE = 0.97;

  @Override
  public List<Proposal> propose(Passage passage) {
    String text = passage.seen().text();
    List<Proposal> proposals = new ArrayList<>();
    boolean open = false;
    for (int i = passage.at().start(); i < passage.at().end(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        open = true;
      } else if (c == '”' || c == '»') {
        open = false;
      } else if (c == '"' && open) {
        open = false;
        Span at = new Span(i, i + 1);
        if (closes(text, passage, i) && !passage.seen().guard().touches(at)) {
          proposals.add(new Proposal(at, "”", Edit.Kind.OCR, "punctuation", "closing-quote", SURE));
        }
      }
    }
    return proposals;
  }

  private static boolean closes(String text, Passage passage, int at) {
    boolean after = at + 1 >= passage.at().end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    boolean glued = at > passage.at().start() && !Character.isWhitespace(text.charAt(at - 1));
    boolean spaced = at + 1 >= passage.at().end() || text.charAt(at + 1) != ' ' || !glued;
    for (int i = at + 1; i < passage.at().end(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        break;
      }
      if (c == '”') {
        return false;
      }
    }
    return after && (glued || spaced);
  }
}
