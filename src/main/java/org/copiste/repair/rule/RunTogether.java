package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * Two words without a space: {@code Siles} for {@code Si les}, {@code dela} for {@code de la}.
 *
 * <p>Both must be frequent words; short ones must be very frequent. Where the string has several
 * divisions the chooser weighs them. Not for words with a capital inside a sentence.
 */
public final class RunTogether implements TokenProposer {
  private static final double COST = 5;
  private static final double WORD = 15.8;
  private static final double CLASS = 0.6;
  private static final int FREQUENT = 12;
  private static final int VERY_FREQUENT = 17;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    String word = here.text();
    Casing casing = Casing.of(word);
    boolean possible =
        word.length() >= 4
            && !here.isElided()
            && word.chars().allMatch(Character::isLetter)
            && (casing == Casing.LOWER
                || (casing == Casing.TITLE && Sentences.begins(passage, token)))
            && !passage.seen().knows(word);
    if (!possible) {
      return List.of();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      int first = frequency(passage, lower.substring(0, i));
      int second = frequency(passage, lower.substring(i));
      if (first < 0 || second < 0) {
        continue;
      }
      boolean secondIsRarer = second < first;
      String rarer = secondIsRarer ? lower.substring(i) : lower.substring(0, i);
      double other = WORD - CLASS * (secondIsRarer ? first : second);
      proposals.add(
          new Proposal(
              Span.at(here.at().start() + i),
              " ",
              Edit.Kind.OCR,
              "segmentation",
              "run-together",
              new Proposal.Shape(COST + other, rarer)));
    }
    return proposals;
  }

  private static int frequency(Passage passage, String part) {
    int frequency = passage.seen().lexicon().dictionary().frequency(part);
    int least = part.length() <= 2 ? VERY_FREQUENT : FREQUENT;
    boolean letter = part.length() == 1 && "aàyô".indexOf(part.charAt(0)) < 0;
    return frequency >= least && !letter ? frequency : -1;
  }
}
