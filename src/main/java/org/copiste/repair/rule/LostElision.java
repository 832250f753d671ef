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
 * An elision of which a part is lost: the apostrophe ({@code jai}, {@code lappareil}, {@code l
 * appareil}) or the letter before it ({@code de 'homme}).
 *
 * <p>{@code jai} is no word while {@code ai} is, so the rule is fairly sure where the rest is a
 * word of some frequency. A lone {@code l} before a vowel is sure, because French has no word l.
 * Where the letter is lost, l is by far the likeliest but not the only one, and the apostrophe may
 * be a quotation mark: a candidate only.
 */
public final class LostElision implements TokenProposer {
  private static final String LETTERS = "ldjnsmtc";
  private static final double LONE_L = 0.95;
  private static final double LOST_LETTER = 0.75;
  private static final double GLUED_COST = 5.5;
  private static final int COMMON = 8;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    List<Proposal> proposals = new ArrayList<>();
    if (here.text().equals("l") && followedByVowel(passage, token)) {
      Span gap = new Span(here.at().end(), passage.tokens().get(token + 1).at().start());
      proposals.add(
          new Proposal(
              gap,
              "'",
              Edit.Kind.OCR,
              "segmentation",
              "lost-apostrophe",
              new Proposal.Sure(LONE_L)));
    } else if (lostLetter(passage, token)) {
      proposals.add(
          new Proposal(
              Span.at(here.at().start() - 1),
              "l",
              Edit.Kind.OCR,
              "segmentation",
              "lost-elided-letter",
              new Proposal.Sure(LOST_LETTER)));
    }
    glued(passage, here, proposals);
    return proposals;
  }

  private static boolean followedByVowel(Passage passage, int token) {
    return token + 1 < passage.tokens().size()
        && passage.after(token).equals(" ")
        && FrenchLetters.takesElision(passage.tokens().get(token + 1).text())
        && passage.tokens().get(token + 1).text().length() > 1
        && passage.seen().knows(passage.tokens().get(token + 1).core());
  }

  private static boolean lostLetter(Passage passage, int token) {
    String gap = passage.before(token);
    String word = passage.tokens().get(token).text();
    return (gap.endsWith(" '") || gap.endsWith(" ’"))
        && gap.length() == 2
        && FrenchLetters.takesElision(word)
        && word.length() > 2
        && Casing.of(word) == Casing.LOWER
        && passage.seen().lexicon().frequency(word) >= COMMON
        && !passage.after(token).startsWith("'")
        && !passage.after(token).startsWith("’");
  }

  private static void glued(Passage passage, Token here, List<Proposal> proposals) {
    String word = here.text();
    boolean possible =
        word.length() >= 3
            && LETTERS.indexOf(word.charAt(0)) >= 0
            && Casing.of(word) == Casing.LOWER
            && !here.isElided()
            && !passage.seen().knows(word)
            && FrenchLetters.takesElision(word.substring(1));
    if (!possible) {
      return;
    }
    String rest = word.substring(1);
    if (passage.seen().lexicon().frequency(rest) >= COMMON) {
      proposals.add(
          new Proposal(
              Span.at(here.at().start() + 1),
              "'",
              Edit.Kind.OCR,
              "segmentation",
              "lost-apostrophe",
              new Proposal.Shape(GLUED_COST, rest.toLowerCase(Locale.ROOT))));
    }
  }
}
