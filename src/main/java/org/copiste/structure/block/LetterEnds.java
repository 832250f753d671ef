package org.copiste.structure.block;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Finds the names with which letters end where the labelling takes them for something else, and
 * what it takes for part of a signature and is none.
 */
final class LetterEnds {
  /** Words of a sentence that is no line of an address, at least; set by hand. */
  private static final int REPORT = 8;

  /** What the labelling may take a name at the end of a letter for. */
  private static final Set<LineKind> NAMELESS =
      EnumSet.of(LineKind.TEXT, LineKind.MORE, LineKind.HEAD, LineKind.SALUTE);

  private final RunningText running;
  private final List<LabelledKind> labels;
  private final IntFunction<String> asRead;
  private final Map<Integer, Decided> found;

  /**
   * @param found what lines are found to be, by their positions; this class adds to it
   */
  LetterEnds(
      RunningText running,
      List<LabelledKind> labels,
      IntFunction<String> asRead,
      Map<Integer, Decided> found) {
    this.running = running;
    this.labels = labels;
    this.asRead = asRead;
    this.found = found;
  }

  /** Looks at a line; those above it have been looked at. */
  void find(int at) {
    LineKind kind = labels.get(at).kind();
    if (kind == LineKind.VALEDICTION && isName(body(at))) {
      found.put(at, new Decided(LineKind.SIGNED, Paragraph.Form.PROSE));
    } else if (kind == LineKind.SIGNED
        || kind == LineKind.ADDRESS
        || kind == LineKind.VALEDICTION && !LetterPhrases.closing(body(at))) {
      unsigned(at);
    } else if (NAMELESS.contains(kind)) {
      lastName(at);
    }
  }

  /**
   * What stands under a signature or a closing formula and is no name: a sentence that its writer
   * added, and the end of the formula.
   */
  private void unsigned(int at) {
    if (at == 0 || found.containsKey(at)) {
      return;
    }
    LineKind above = labels.get(at - 1).kind();
    if (above == LineKind.SIGNED
        && (LetterPhrases.sentence(body(at))
            || labels.get(at).kind() == LineKind.ADDRESS && isReport(body(at)))) {
      found.put(at, Decided.begins(Paragraph.Form.PROSE));
    } else if (above == LineKind.SIGNED
        && running.before(at) == Between.BLANK
        && LetterPhrases.addressee(body(at))) {
      found.put(at, new Decided(LineKind.ADDRESS, Paragraph.Form.PROSE));
    } else if (above == LineKind.VALEDICTION
        && labels.get(at).kind() == LineKind.SIGNED
        && running.before(at) == Between.NOTHING
        && body(at).codePoints().noneMatch(Character::isUpperCase)) {
      found.put(at, Decided.goesOn());
    }
  }

  /**
   * A name by itself with which a letter ends, or after which its postscript or the dateline of the
   * next letter stands.
   */
  private void lastName(int at) {
    boolean last = at + 1 == running.count();
    boolean postscript = !last && LetterPhrases.postscript(body(at + 1));
    boolean next =
        !last
            && labels.get(at + 1).kind() == LineKind.DATELINE
            && LineShape.ending(body(at)) == LineShape.Ending.STOP
            && isName(body(at));
    if ((last || postscript || next)
        && at > 0
        && running.before(at) == Between.BLANK
        && LetterPhrases.fullName(body(at))
        && SureLines.number(body(at)).isEmpty()
        && (next || labels.subList(0, at).stream().anyMatch(l -> l.kind() == LineKind.SALUTE))) {
      found.put(at, new Decided(LineKind.SIGNED, Paragraph.Form.PROSE));
      if (postscript) {
        found.put(at + 1, new Decided(LineKind.POSTSCRIPT, Paragraph.Form.PROSE));
      }
    }
  }

  /** Whether a line is too long, and has too few capitals and figures, for a line of an address. */
  private static boolean isReport(String body) {
    String[] words = body.split("\\s+");
    long small = Arrays.stream(words).filter(word -> Character.isLowerCase(word.charAt(0))).count();
    return words.length >= REPORT
        && 3 * small >= 2 * words.length
        && !LetterPhrases.addressee(body)
        && body.chars().noneMatch(Character::isDigit)
        && LineShape.ending(body) == LineShape.Ending.STOP;
  }

  /** Whether a line is a name in capitals. */
  private static boolean isName(String body) {
    return LetterPhrases.fullName(body)
        && !LetterPhrases.closing(body)
        && body.equals(body.toUpperCase(Locale.ROOT));
  }

  private String body(int at) {
    return asRead.apply(running.line(at)).strip();
  }
}
