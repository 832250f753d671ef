package org.copiste.structure.letter;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.copiste.model.TextType;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/** Judges whether a text is a letter, and which of its lines stand for themselves. */
public final class LetterDetector {
  private static final int HEAD_LINES = 15;
  private static final int TAIL_LINES = 10;

  /** Lines at the head among which one names the writer. */
  private static final int BYLINE_LINES = 8;

  private final RunningText flow;
  private final Lines lines;
  private final int measure;
  private final IntFunction<String> seen;

  public LetterDetector(RunningText flow, Lines lines, int measure, IntFunction<String> seen) {
    this.flow = flow;
    this.lines = lines;
    this.measure = measure;
    this.seen = seen;
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
    for (int at = 0; at < Math.min(HEAD_LINES, flow.count()); at++) {
      String text = text(at);
      boolean half = text.length() <= 0.75 * measure;
      salute |= half && LetterPhrases.salute(text);
      spoken |= half && LetterPhrases.isSaluteOfMany(text);
      dateline |= LetterPhrases.dateline(text);
      address |= half && LetterPhrases.address(text);
      named |= at < 3 && LetterPhrases.titleOfLetter(text);
    }
    boolean signed = false;
    boolean formula = false;
    for (int at = Math.max(0, flow.count() - TAIL_LINES); at < flow.count(); at++) {
      String text = text(at);
      signed |= text.length() <= 0.6 * measure && LetterPhrases.signed(text);
      formula |= LetterPhrases.closing(text) && !LetterPhrases.isCheer(text);
    }
    int evidence = (salute ? (spoken ? 1 : 2) : 0) + (dateline ? 1 : 0) + (named ? 2 : 0);
    evidence += (signed ? 1 : 0) + (formula ? 1 : 0) + (address && dateline ? 1 : 0);
    boolean written = dateline && (formula || address);
    return evidence >= 3 && (salute || named || written);
  }

  /** The lines that no paragraph may hold together with others. */
  public Set<Integer> alone(boolean letter) {
    Set<Integer> alone = new HashSet<>();
    for (int at = 0; at < flow.count(); at++) {
      boolean head = at < HEAD_LINES;
      boolean tail = at >= flow.count() - TAIL_LINES;
      if (!head && !tail) {
        continue;
      }
      String text = text(at);
      boolean free = at == 0 || !opens(at - 1);
      if (text.length() > 0.8 * measure || !free) {
        continue;
      }
      boolean first = head && letter && (LetterPhrases.salute(text) || LetterPhrases.marking(text));
      first |= at > 0 && at < BYLINE_LINES && Byline.isExplicit(text);
      boolean last = tail && at > 1 && text.length() <= 0.6 * measure && LetterPhrases.signed(text);
      if (first || last || LetterPhrases.dateline(text)) {
        alone.add(flow.line(at));
      }
    }
    return alone;
  }

  private boolean opens(int at) {
    LineShape.Ending ending = LineShape.ending(lines.body(flow.line(at)));
    boolean comma = lines.body(flow.line(at)).endsWith(",");
    return (ending == LineShape.Ending.OPEN && !comma && lines.width(flow.line(at)) > 0.7 * measure)
        || ending == LineShape.Ending.BOUND;
  }

  private String text(int at) {
    return seen.apply(flow.line(at)).strip();
  }
}
