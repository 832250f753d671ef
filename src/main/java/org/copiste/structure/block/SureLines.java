package org.copiste.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.copiste.language.text.RomanNumerals;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Finds lines whose words say what they are where the labelling takes them for something that their
 * place suggests: {@code P. S.} below a name is no signature, and the number of the next letter no
 * page number.
 */
final class SureLines {
  /** Characters of a letter's number with its word, at most; set by hand. */
  private static final int TITLE = 30;

  /** Characters of a line that names a recipient, at most. */
  private static final int BRIEF = 80;

  /** Lines at the top of a letter among which its marks and its address stand. */
  private static final int TOP = 8;

  private final RunningText running;
  private final List<LabelledKind> labels;
  private final IntFunction<String> asRead;
  private final Map<Integer, Decided> found = new HashMap<>();

  SureLines(RunningText running, List<LabelledKind> labels, IntFunction<String> asRead) {
    this.running = running;
    this.labels = labels;
    this.asRead = asRead;
  }

  /** The lines by their positions. */
  Map<Integer, Decided> find() {
    LetterEnds ends = new LetterEnds(running, labels, asRead, found);
    int letter = 0;
    for (int at = 0; at < running.count(); at++) {
      LineKind kind = labels.get(at).kind();
      if (kind == LineKind.SIGNED || kind == LineKind.VALEDICTION || kind == LineKind.ADDRESS) {
        postscript(at);
      }
      ends.find(at);
      boolean below = at > 0 && at < TOP && isOpening(at - 1);
      if ((kind == LineKind.ADDRESS || kind == LineKind.TEXT && below)
          && LetterPhrases.marking(body(at))) {
        found.put(at, new Decided(LineKind.MARKING, Paragraph.Form.PROSE));
      } else if (below && kind == LineKind.TEXT && isApart(at) && isAddress(body(at))) {
        found.put(at, new Decided(LineKind.ADDRESS, Paragraph.Form.PROSE));
      } else if (kind == LineKind.VALEDICTION && LetterPhrases.office(body(at))) {
        found.put(at, new Decided(LineKind.SIGNED, Paragraph.Form.PROSE));
      }
      Optional<Integer> number = number(body(at));
      boolean next = number.isPresent() && number.get() == letter + 1 && letter > 0;
      boolean titled = body(at).length() <= TITLE && LetterPhrases.titleOfLetter(body(at));
      boolean apart = titled && isApart(at);
      boolean furniture = kind == LineKind.FURNITURE && (apart || titled && isHead(at + 1));
      if (furniture || next && (isHead(at + 1) || isApart(at) && isBriefAndApart(at + 1))) {
        kind = LineKind.HEAD;
        found.put(at, new Decided(kind, Paragraph.Form.PROSE));
      }
      if (kind == LineKind.HEAD && (titled || number.isPresent())) {
        correspondents(at + 1, !titled);
      }
      letter = kind == LineKind.HEAD && number.isPresent() ? number.get() : letter;
    }
    return found;
  }

  /**
   * A line below the number of a letter that says who writes to whom, or to whom alone.
   *
   * @param bare whether the number has no word with it, as in a printed volume
   */
  private void correspondents(int at, boolean bare) {
    boolean named =
        isBriefAndApart(at)
            && (LetterPhrases.correspondents(body(at)) || bare && isAddress(body(at)));
    if (named && labels.get(at).kind() != LineKind.DATELINE) {
      found.put(at, new Decided(LineKind.HEAD, Paragraph.Form.PROSE));
    }
  }

  /** The words of a postscript, and the text below them where they have a line to themselves. */
  private void postscript(int at) {
    if (!LetterPhrases.postscript(body(at))) {
      return;
    }
    found.put(at, new Decided(LineKind.POSTSCRIPT, Paragraph.Form.PROSE));
    int next = at + 1;
    boolean alone = body(at).chars().filter(Character::isLetter).count() <= 2;
    if (alone && next < running.count() && labels.get(next).kind() == LineKind.SIGNED) {
      found.put(next, Decided.goesOn());
    }
  }

  /** Whether a line is a dateline or a mark above which no text stands. */
  private boolean isOpening(int at) {
    LineKind kind = found.containsKey(at) ? found.get(at).kind() : labels.get(at).kind();
    return kind == LineKind.DATELINE || kind == LineKind.MARKING;
  }

  private static boolean isAddress(String body) {
    return LetterPhrases.address(body) && LineShape.ending(body) != LineShape.Ending.STOP;
  }

  private boolean isBriefAndApart(int at) {
    return at < running.count() && body(at).length() <= BRIEF && isApart(at);
  }

  private boolean isApart(int at) {
    return running.before(at) == Between.BLANK
        && at + 1 < running.count()
        && running.before(at + 1) == Between.BLANK;
  }

  private boolean isHead(int at) {
    return at < running.count()
        && running.before(at) != Between.PAGE
        && (labels.get(at).kind() == LineKind.HEAD
            || labels.get(at).kind() == LineKind.DATELINE
            || labels.get(at).kind() == LineKind.SALUTE);
  }

  static Optional<Integer> number(String body) {
    String bare = body.replaceAll("[.\\s]+$", "");
    if (bare.matches("\\d{1,4}")) {
      return Optional.of(Integer.parseInt(bare));
    }
    return RomanNumerals.value(bare);
  }

  private String body(int at) {
    return asRead.apply(running.line(at)).strip();
  }
}
