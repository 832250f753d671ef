package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;

/**
 * A blank lost after the end of a sentence: {@code Staline].Mais ces combinaisons}.
 *
 * <p>Only after a word in small letters of at least three or a closing bracket, and before a
 * capitalised word in otherwise small letters, so that initials, abbreviations and addresses stay.
 * Safe on these terms.
 */
public final class LostBlank implements Proposer {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}.@/])\\p{L}\\p{Ll}{2,}|[\\])])[.!?](?=\\p{Lu}\\p{Ll}+(?:[ ,;\n]|$))");

  private static final double SURE = 0.93;

  @Override
  public List<Proposal> propose(Passage passage) {
    List<Proposal> proposals = new ArrayList<>();
    Span at = passage.at();
    Matcher matcher = PLACE.matcher(at.of(passage.seen().text()));
    while (matcher.find()) {
      Span place = Span.at(at.start() + matcher.end());
      Span around = new Span(place.start() - 1, place.end() + 1);
      if (!passage.seen().guard().touches(around)) {
        proposals.add(new Proposal(place, " ", Edit.Kind.OCR, "segmentation", "lost-blank", SURE));
      }
    }
    return proposals;
  }
}
