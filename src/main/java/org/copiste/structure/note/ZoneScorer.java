package org.copiste.structure.note;

import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;
import org.copiste.structure.call.CallIndex;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for and against a segment being a note, as weights that add up. They are set by hand
 * and stand for natural logarithms of odds: 3 is strong evidence, 1 a hint.
 */
public final class ZoneScorer {
  private static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final Set<String> MONTHS =
      LanguagePack.current().words("dates/months").stream()
          .map(Fold::of)
          .collect(Collectors.toUnmodifiableSet());

  /** What it costs a note that its label goes on with the numbers of the text's paragraphs. */
  private static final double COUNTED = 2.5;

  /** What it costs that a label stands alone on its line right under text: it may be a call. */
  private static final double ALONE = 6;

  /** What it costs that text goes on under a note without a mark or a blank line. */
  private static final double RESUMED = 2.5;

  /** Lines of text that stand at least over the notes of a page which no mark ends. */
  private static final int SHORT_PAGE = 15;

  private final Lines lines;
  private final List<Segment> segments;
  private final CallIndex calls;
  private final Map<Integer, String> nextWord;

  /** Whether the text marks pages at all; where it does not, text must go on without a mark. */
  private final boolean marked;

  /** For each segment, the first of its page as far as pages are marked. */
  private final int[] pageFirst;

  public ZoneScorer(Lines lines, List<Segment> segments, CallIndex calls) {
    this.lines = lines;
    this.segments = segments;
    this.calls = calls;
    this.nextWord = new java.util.HashMap<>();
    this.marked = segments.stream().anyMatch(Segment::markBefore);
    this.pageFirst = new int[segments.size()];
    for (int s = 1; s < segments.size(); s++) {
      pageFirst[s] = segments.get(s).markBefore() ? s : pageFirst[s - 1];
    }
  }

  /** The segment is text. */
  double text(ZoneHypothesis path, Segment segment) {
    if (path.mode() == ZoneHypothesis.Mode.TEXT) {
      return looksLikeNote(path, segment) ? -1.5 : 0;
    }
    Segment note = segments.get(path.segment());
    boolean cut = path.textTo() >= 0 && isOpen(segments.get(path.textTo()));
    double weight = 0;
    if (path.mode() == ZoneHypothesis.Mode.END) {
      weight -= segment.markBefore() ? 2 : 3;
      weight -= segment.lower() ? 3 : 0;
    } else if (segment.markBefore()) {
      weight += 1.5;
    } else {
      weight -= segment.blankBefore() ? (marked ? 2 : 1) : marked ? 5 : RESUMED;
      weight += !marked && callsNext(path, segment) ? 3 : 0;
      weight += segment.furnitureBefore() ? 2 : 0;
      weight -= isOpen(note) ? 3 : 0;
    }
    if (cut && segment.lower()) {
      weight += 2.5;
    } else if (cut) {
      weight += segment.label().isPresent() ? -1 : 0;
    } else if (segment.lower()) {
      weight -= 1;
    }
    return weight;
  }

  /** Whether text hardly begins like this: a bare number set apart, as the notes so far have it. */
  private static boolean looksLikeNote(ZoneHypothesis path, Segment segment) {
    return segment.blankBefore()
        && segment
            .label()
            .filter(l -> l.style() != NoteLabel.Style.DOT && !l.misread())
            .filter(l -> path.style().isPresent() && path.style().get() == l.style())
            .filter(l -> l.number() == 1 || l.number() == path.last() + 1)
            .isPresent();
  }

  /** The segment begins a note with this label. */
  double note(ZoneHypothesis path, Segment segment, NoteLabel label, ZoneHypothesis.Mode mode) {
    double weight = counting(path, label, mode) + called(path, label, mode) + style(path, label);
    weight -= label.misread() ? 1.5 : 0;
    boolean apart = segment.blankBefore() || segment.ruleBefore() || segment.markBefore();
    weight -= label.alone() ? (apart ? 1 : ALONE) : 0;
    weight -= MONTHS.contains(word(label)) ? 4 : 0;
    weight -= 0.02 * segment.lineCount();
    weight -= path.counted() > 1 && path.counts(segment) ? COUNTED : 0;
    if (path.mode() != ZoneHypothesis.Mode.TEXT) {
      return segment.markBefore() && mode == ZoneHypothesis.Mode.FOOT ? weight - 4 : weight;
    }
    weight -= 2.5;
    weight += place(path, segment);
    if (mode == ZoneHypothesis.Mode.END) {
      weight += path.headed() ? 4 : -1.5;
      weight -= path.lastNote() >= 0 && !path.headed() ? 2 : 0;
      weight -= !path.headed() && segment.lineCount() > 0 && path.textTo() < 0 ? 5 : 0;
    }
    return weight;
  }

  /** The segment goes on with the note before it, over a blank line or a page. */
  double goesOn(ZoneHypothesis path, Segment segment) {
    boolean resumed = path.mode() == ZoneHypothesis.Mode.TEXT;
    if (path.lastNote() < 0) {
      return NEVER;
    }
    boolean open = isOpen(segments.get(path.lastNote()));
    boolean cut = path.textTo() >= 0 && isOpen(segments.get(path.textTo()));
    double weight = segment.label().isPresent() ? -3 : 0;
    if (resumed) {
      boolean onThisPage = pageChanges(path.lastNote() + 1, path.segment()) == 1;
      boolean apart = segment.ruleBefore() || segment.blankBefore();
      return open && apart && onThisPage && !segment.markBefore()
          ? weight - (segment.ruleBefore() ? 1 : 4) + (segment.lower() ? 1 : -2)
          : NEVER;
    }
    if (path.mode() == ZoneHypothesis.Mode.END) {
      return weight - (open || segment.lower() ? 0.2 : segment.markBefore() ? 0.8 : 0.7);
    }
    weight -= segment.markBefore() ? 6 : marked || !segment.blankBefore() ? 1.5 : 2.5;
    weight -= segment.furnitureBefore() ? 2 : 0;
    weight -= !marked && callsNext(path, segment) ? 2 : 0;
    weight += open ? 3 : 0;
    weight += open && segment.lower() ? 0.5 : 0;
    weight -= cut && segment.lower() ? 2 : 0;
    return weight - 0.02 * segment.lineCount();
  }

  /** Whether the note after the last one is called in a segment: text does that, notes do not. */
  private boolean callsNext(ZoneHypothesis path, Segment segment) {
    int from = lines.first(segment.first());
    int to = lines.last(segment.last());
    String next = path.last() > 0 ? Integer.toString(path.last() + 1) : "*";
    return calls.calls(next, from, to) || (path.last() > 1 && calls.calls("1", from, to));
  }

  /** The document ends with this path. */
  double atEnd(ZoneHypothesis path) {
    return path.mode() == ZoneHypothesis.Mode.TEXT ? 0 : 0.7;
  }

  private int pageChanges(int from, int to) {
    int changes = 0;
    for (int s = Math.max(from, to - 40); s <= to; s++) {
      changes += segments.get(s).markBefore() ? 1 : 0;
    }
    return changes;
  }

  private double place(ZoneHypothesis path, Segment segment) {
    double weight = segment.ruleBefore() ? 2.5 : segment.blankBefore() ? 1 : -2.5;
    if (path.textTo() >= 0) {
      LineShape.Ending before = segments.get(path.textTo()).ending();
      weight -= before == LineShape.Ending.COLON ? 2.5 : 0;
      boolean cut = before == LineShape.Ending.OPEN || before == LineShape.Ending.BOUND;
      weight += cut ? 1 : 0;
    }
    weight -= segment.markBefore() ? 1.5 : 0;
    weight -= isEarly(path, segment) ? 2 : 0;
    return weight;
  }

  /** Whether a numbered paragraph stands where no page can be full, and text follows it. */
  private boolean isEarly(ZoneHypothesis path, Segment segment) {
    boolean dotted = segment.label().filter(l -> l.style() == NoteLabel.Style.DOT).isPresent();
    boolean text = path.segment() + 2 < segments.size() && path.textTo() >= 0;
    return dotted && text && segment.first() - segments.get(path.textFrom()).first() < SHORT_PAGE;
  }

  private double counting(ZoneHypothesis path, NoteLabel label, ZoneHypothesis.Mode mode) {
    boolean resumed =
        path.label().isEmpty()
            && path.before().filter(b -> b.mode() == ZoneHypothesis.Mode.TEXT).isPresent();
    boolean starts = path.mode() == ZoneHypothesis.Mode.TEXT || resumed;
    if (label.isSign()) {
      return label.sign().matches("[a-z]") ? 0 : starts ? 1 : 1.5;
    }
    int number = label.number();
    int expected = path.last() + 1;
    if (number == expected || (path.signs() > 0 && number == expected + path.signs())) {
      return starts ? 2.5 : 1.2;
    }
    if (starts && number == 1) {
      return mode == ZoneHypothesis.Mode.END || path.segment() < 0 ? 1.5 : 1.2;
    }
    int missing = number - expected;
    if (missing > 0 && missing <= 12) {
      return (starts ? 1.5 : 0) - 0.25 * missing;
    }
    return number < expected && !starts ? -5 : -4;
  }

  private double called(ZoneHypothesis path, NoteLabel label, ZoneHypothesis.Mode mode) {
    if (path.textTo() < 0) {
      return -1;
    }
    int first = path.reach(mode);
    if (mode == ZoneHypothesis.Mode.FOOT && marked) {
      first = Math.max(first, Math.min(pageFirst[path.segment()], path.textTo()));
    }
    int from = lines.first(segments.get(first).first());
    int to = lines.last(segments.get(path.textTo()).last());
    String read = label.isSign() ? label.sign() : Integer.toString(label.number());
    boolean found = calls.calls(read, from, to);
    if (label.isSign()) {
      return found ? 2 : -0.5;
    }
    return found ? 2.5 : label.style() == NoteLabel.Style.DOT ? -2 : -0.6;
  }

  private double style(ZoneHypothesis path, NoteLabel label) {
    double weight = label.style() == NoteLabel.Style.DOT ? -1 : 0;
    if (label.isSign() || path.style().isEmpty()) {
      return weight;
    }
    return weight + (path.style().get() == label.style() ? 1 : -3);
  }

  private String word(NoteLabel label) {
    return nextWord.computeIfAbsent(label.at().end(), this::wordAt);
  }

  private String wordAt(int offset) {
    String text = lines.text();
    int from = offset;
    while (from < text.length() && Lines.isWhite(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return Fold.of(text.substring(from, to));
  }

  private static boolean isOpen(Segment segment) {
    return segment.goesOn();
  }
}
