package org.copiste.structure.letter;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.copiste.model.TextType;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/**
 * Decides whether a text is a letter, and which of its first and last lines are paragraphs of their
 * own. All constants were set by hand, on letters, minutes, speeches and articles.
 */
public final class LetterDetector {
  /** Lines of running text in which the parts before the body are looked for. */
  private static final int HEAD_LINES = 15;

  /** Lines of running text in which the parts after the body are looked for. */
  private static final int TAIL_LINES = 10;

  /** Lines among which one may call the text a letter. */
  private static final int TITLE_LINES = 3;

  /** Evidence that makes a letter; the salute and the title count two, other parts one. */
  private static final int ENOUGH = 3;

  /** Share of the measure that a salute or address, a signature, and other parts fill at most. */
  private static final double SALUTE_WIDTH = 0.75;

  private static final double SIGNATURE_WIDTH = 0.6;
  private static final double PART_WIDTH = 0.8;

  /** Share of the measure that a line fills at least if the next one continues its sentence. */
  private static final double CONTINUED_WIDTH = 0.7;

  /** Lines among which one may name the writer. */
  private static final int BYLINE_LINES = 8;

  private final RunningText running;
  private final Lines lines;
  private final int measure;
  private final IntFunction<String> asRead;

  /** Prepares for one text; {@code measure} is the length of a full line in characters. */
  public LetterDetector(RunningText running, Lines lines, int measure, IntFunction<String> asRead) {
    this.running = running;
    this.lines = lines;
    this.measure = measure;
    this.asRead = asRead;
  }

  /** Whether the text is a letter. */
  public boolean isLetter(TextType type) {
    if (type != TextType.AUTO) {
      return type == TextType.LETTER;
    }
    boolean salute = false;
    boolean spoken = false;
    boolean dateline = false;
    boolean named = false;
    boolean address = false;
    for (int at = 0; at < Math.min(HEAD_LINES, running.count()); at++) {
      String text = text(at);
      boolean brief = text.length() <= SALUTE_WIDTH * measure;
      salute |= brief && LetterPhrases.salute(text);
      spoken |= brief && LetterPhrases.isSaluteOfMany(text);
      dateline |= LetterPhrases.dateline(text);
      address |= brief && LetterPhrases.address(text);
      named |= at < TITLE_LINES && LetterPhrases.titleOfLetter(text);
    }
    boolean signed = false;
    boolean formula = false;
    for (int at = Math.max(0, running.count() - TAIL_LINES); at < running.count(); at++) {
      String text = text(at);
      signed |= text.length() <= SIGNATURE_WIDTH * measure && LetterPhrases.signed(text);
      formula |= LetterPhrases.closing(text) && !LetterPhrases.isCheer(text);
    }
    int evidence = (salute ? (spoken ? 1 : 2) : 0) + (dateline ? 1 : 0) + (named ? 2 : 0);
    evidence += (signed ? 1 : 0) + (formula ? 1 : 0) + (address && dateline ? 1 : 0);
    boolean written = dateline && (formula || address);
    return evidence >= ENOUGH && (salute || named || written);
  }

  /**
   * The lines that are paragraphs of their own, by their index.
   *
   * @param letter whether the text is a letter
   */
  public Set<Integer> separateLines(boolean letter) {
    Set<Integer> separate = new HashSet<>();
    for (int at = 0; at < running.count(); at++) {
      boolean head = at < HEAD_LINES;
      boolean tail = at >= running.count() - TAIL_LINES;
      if (!head && !tail) {
        continue;
      }
      String text = text(at);
      boolean free = at == 0 || !isContinued(at - 1);
      if (text.length() > PART_WIDTH * measure || !free) {
        continue;
      }
      boolean first = head && letter && (LetterPhrases.salute(text) || LetterPhrases.marking(text));
      first |= at > 0 && at < BYLINE_LINES && Byline.isExplicit(text);
      boolean last =
          tail
              && at > 1
              && text.length() <= SIGNATURE_WIDTH * measure
              && LetterPhrases.signed(text);
      if (first || last || LetterPhrases.dateline(text)) {
        separate.add(running.line(at));
      }
    }
    return separate;
  }

  private boolean isContinued(int at) {
    LineShape.Ending ending = LineShape.ending(lines.body(running.line(at)));
    boolean comma = lines.body(running.line(at)).endsWith(",");
    return (ending == LineShape.Ending.OPEN
            && !comma
            && lines.width(running.line(at)) > CONTINUED_WIDTH * measure)
        || ending == LineShape.Ending.BOUND;
  }

  private String text(int at) {
    return asRead.apply(running.line(at)).strip();
  }
}
