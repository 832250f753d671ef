package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copiste.model.Edit;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * Upright strokes mixed up at the beginning of a word: {@code lls} for {@code Ils}, {@code |l} for
 * {@code Il} or {@code il}, {@code |a} for {@code la}, {@code ll} for {@code Il}, {@code I} glued
 * before a word ({@code Ia} for {@code la}), and capitals inside a word ({@code juiIIet}).
 *
 * <p>Only strings that are no words are looked at, and what comes out must be a word. A bar is no
 * letter, so it is sure; a sentence decides between {@code Il} and {@code il}.
 */
public final class UprightStroke implements TokenProposer {
  private static final double COST = 1.2;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    String word = here.core();
    if (here.isElided() || !isSuspect(word) || passage.seen().lexicon().knows(word)) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    String rest = word.substring(1).replace('I', 'l').replace('|', 'l').replace('1', 'l');
    char first = word.charAt(0);
    boolean stroke = first == 'l' || first == '|' || first == 'I' || first == '1';
    if (!stroke) {
      add(passage, here, first + rest, 0, proposals);
      return proposals;
    }
    boolean begins = Sentences.begins(passage, token);
    add(passage, here, "l" + rest, begins && first == 'I' ? COST : 0, proposals);
    if (rest.startsWith("l")) {
      add(passage, here, "I" + rest, begins ? 0 : 2 * COST, proposals);
      add(passage, here, "i" + rest, begins ? 3 * COST : COST, proposals);
    }
    return proposals;
  }

  /**
   * Whether the word has a stroke where none belongs: a bar, or a capital I after a small letter.
   */
  private static boolean isSuspect(String word) {
    if (word.length() < 2) {
      return false;
    }
    int strokes = 0;
    boolean letters = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inner = i > 0 && c == 'I' && !word.equals(word.toUpperCase(Locale.ROOT));
      strokes += c == '|' || inner ? 1 : 0;
      letters &= Character.isLetter(c) || c == '|';
    }
    boolean initial = word.startsWith("ll") || (word.startsWith("I") && word.length() <= 3);
    return letters && (strokes > 0 || initial);
  }

  private static void add(
      Passage passage, Token here, String to, double cost, List<Proposal> proposals) {
    if (!to.equals(here.core()) && passage.seen().lexicon().knows(to)) {
      proposals.add(
          new Proposal(
              here.coreAt(),
              to,
              Edit.Kind.OCR,
              "glyph",
              "upright-stroke",
              new Proposal.Shape(cost, to)));
    }
  }
}
