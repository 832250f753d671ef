package org.copiste.structure.note;

import static org.copiste.structure.note.ZoneWeights.*;

import java.util.ArrayList;
import java.util.List;
import org.copiste.structure.call.CallIndex;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;
import org.copiste.structure.line.ParagraphBreaks;

/** Scores what one more segment adds to a hypothesis, with the weights of {@link ZoneWeights}. */
public final class ZoneScorer {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Most segments that are looked through for a page change; enough for the text of one page. */
  private static final int FAR = 40;

  /** A line so many times as long as a full one is a whole paragraph; set by hand. */
  private static final double WIDE = 1.5;

  private final Lines lines;
  private final List<Segment> segments;
  private final CallIndex calls;
  private final LabelScorer labels;

  /** Whether the text marks pages at all; where it does not, text must go on without a mark. */
  private final boolean marked;

  /** Whether each paragraph is one line. */
  private final boolean unwrapped;

  /** Characters in a full line. */
  private final int measure;

  /** Prepares for one document, with an index of all that its lines may call. */
  public ZoneScorer(Lines lines, List<Segment> segments, CallIndex calls) {
    this.lines = lines;
    this.segments = segments;
    this.calls = calls;
    this.marked = segments.stream().anyMatch(Segment::markBefore);
    ParagraphBreaks breaks = breaks();
    this.unwrapped = breaks.unwrapped();
    this.measure = breaks.measure();
    this.labels = new LabelScorer(lines, segments, calls, marked);
  }

  private ParagraphBreaks breaks() {
    List<Integer> members = new ArrayList<>();
    for (Segment segment : segments) {
      for (int line = segment.first(); line <= segment.last(); line++) {
        members.add(line);
      }
    }
    return new ParagraphBreaks(lines, members, 0);
  }

  /** The segment is text. */
  double text(ZoneHypothesis path, Segment segment) {
    if (path.mode() == ZoneHypothesis.Mode.TEXT) {
      return looksLikeNote(path, segment) ? TEXT_LIKE_NOTE + inNotes(segment) : inNotes(segment);
    }
    Segment note = segments.get(path.segment());
    boolean cut = path.textTo() >= 0 && segments.get(path.textTo()).goesOn();
    double weight = inNotes(segment);
    if (path.mode() == ZoneHypothesis.Mode.END) {
      weight += segment.markBefore() ? TEXT_AFTER_ENDNOTES_ON_NEW_PAGE : TEXT_AFTER_ENDNOTES;
      weight += segment.lower() ? TEXT_AFTER_ENDNOTES_INSIDE_SENTENCE : 0;
    } else if (segment.markBefore()) {
      weight += TEXT_ON_NEW_PAGE;
      weight += note.goesOn() && segment.lower() ? TEXT_AFTER_OPEN_NOTE_ON_NEW_PAGE : 0;
    } else {
      weight += underFootnotes(segment);
      weight += !marked && callsNext(path, segment) ? TEXT_CALLS_NEXT : 0;
      weight += segment.furnitureBefore() ? TEXT_AFTER_FURNITURE : 0;
      weight += segment.small() ? SMALL_TEXT_UNDER_NOTES : 0;
      weight += note.goesOn() ? TEXT_AFTER_OPEN_NOTE : 0;
    }
    if (cut && segment.lower()) {
      weight += TEXT_RESUMES_SENTENCE;
    } else if (cut) {
      weight += segment.label().isPresent() ? TEXT_LABELLED_AFTER_OPEN : 0;
    } else if (segment.lower()) {
      weight += TEXT_LOWER_AFTER_CLOSED;
    }
    return weight;
  }

  private static double inNotes(Segment segment) {
    return segment.inNotes() ? TEXT_IN_ZONE_OF_NOTES : 0;
  }

  private double underFootnotes(Segment segment) {
    if (segment.blankBefore()) {
      return marked ? TEXT_AFTER_BLANK_IN_MARKED : TEXT_AFTER_BLANK;
    }
    return marked ? TEXT_AFTER_NOTHING_IN_MARKED : TEXT_AFTER_NOTHING;
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
    double weight = labels.score(path, label, mode);
    boolean apart = segment.blankBefore() || segment.ruleBefore() || segment.markBefore();
    weight += label.alone() ? (apart ? LABEL_ALONE_SET_APART : LABEL_ALONE) : 0;
    weight += PER_LINE * segment.lineCount();
    weight += path.counted() > 1 && path.counts(segment) ? COUNTS_WITH_PARAGRAPHS : 0;
    if (path.mode() != ZoneHypothesis.Mode.TEXT) {
      boolean pageTop = segment.markBefore() && mode == ZoneHypothesis.Mode.FOOT;
      return pageTop ? weight + NOTE_AT_PAGE_TOP : weight;
    }
    weight += ZONE_BEGINS;
    weight += place(path, segment, mode);
    if (mode == ZoneHypothesis.Mode.END) {
      weight += path.headed() ? ENDNOTES_HEADED : ENDNOTES_NOT_HEADED;
      weight += path.lastNote() >= 0 && !path.headed() ? ENDNOTES_AFTER_FOOTNOTES : 0;
      weight += path.textTo() < 0 && !path.headed() ? ENDNOTES_WITHOUT_TEXT : 0;
    }
    return weight;
  }

  /** The segment goes on with the note before it, over a blank line or a page. */
  double goesOn(ZoneHypothesis path, Segment segment) {
    boolean resumed = path.mode() == ZoneHypothesis.Mode.TEXT;
    if (path.lastNote() < 0) {
      return NEVER;
    }
    boolean open = segments.get(path.lastNote()).goesOn();
    boolean cut = path.textTo() >= 0 && segments.get(path.textTo()).goesOn();
    double weight = labelledInside(path, segment);
    if (resumed) {
      boolean onThisPage = pageChanges(path.lastNote() + 1, path.segment()) == 1;
      boolean apart = segment.ruleBefore() || segment.blankBefore();
      if (!open || !apart || !onThisPage || segment.markBefore()) {
        return NEVER;
      }
      weight += segment.ruleBefore() ? RESUMED_AFTER_RULE : RESUMED_AFTER_BLANK;
      return weight + (segment.lower() ? RESUMED_LOWER : RESUMED_NOT_LOWER);
    }
    if (path.mode() == ZoneHypothesis.Mode.END) {
      if (open || segment.lower()) {
        return weight + ENDNOTE_CONTINUES_SENTENCE;
      }
      return weight + (segment.markBefore() ? ENDNOTE_CONTINUES_ON_PAGE : ENDNOTE_CONTINUES);
    }
    if (marked && !segment.markBefore() && !segment.blankBefore() && !segment.furnitureBefore()) {
      return weight + FOOTNOTE_CONTINUES_IN_MARKED + PER_LINE * segment.lineCount();
    }
    if (segment.markBefore()) {
      weight += FOOTNOTE_OVER_PAGE;
    } else {
      boolean mayEndPage = !marked && segment.blankBefore();
      weight += mayEndPage ? FOOTNOTE_OVER_BLANK_IN_UNMARKED : FOOTNOTE_CONTINUES;
    }
    weight += segment.furnitureBefore() ? FOOTNOTE_OVER_FURNITURE : 0;
    weight += !marked && callsNext(path, segment) ? FOOTNOTE_CALLS_NEXT : 0;
    weight += open ? FOOTNOTE_OPEN : 0;
    weight += open && segment.lower() ? FOOTNOTE_OPEN_AND_LOWER : 0;
    weight += cut && segment.lower() ? FOOTNOTE_OR_TEXT : 0;
    return weight + PER_LINE * segment.lineCount();
  }

  /**
   * Under the notes of a marked page a line may begin with any number, but seldom with that of the
   * next note.
   */
  private double labelledInside(ZoneHypothesis path, Segment segment) {
    if (segment.label().isEmpty()) {
      return 0;
    }
    NoteLabel label = segment.label().get();
    boolean next = label.isSign() || label.number() == path.last() + 1 || label.number() == 1;
    return next || !marked ? CONTINUATION_LABELLED : CONTINUATION_NUMBERED;
  }

  /**
   * Whether the note after the last one is called in a segment, or the first of another page: text
   * does that, notes do not.
   */
  private boolean callsNext(ZoneHypothesis path, Segment segment) {
    int from = lines.first(segment.first());
    int to = lines.last(segment.last());
    return path.last() > 0
        ? calls.calls(Integer.toString(path.last() + 1), from, to) || calls.calls("1", from, to)
        : calls.calls("*", from, to) || calls.calls("a", from, to);
  }

  /** The document ends with this path. */
  double atEnd(ZoneHypothesis path) {
    return path.mode() == ZoneHypothesis.Mode.TEXT ? 0 : ENDS_WITH_NOTES;
  }

  private int pageChanges(int from, int to) {
    int changes = 0;
    for (int s = Math.max(from, to - FAR); s <= to; s++) {
      changes += segments.get(s).markBefore() ? 1 : 0;
    }
    return changes;
  }

  private double place(ZoneHypothesis path, Segment segment, ZoneHypothesis.Mode mode) {
    boolean paragraph = unwrapped || lines.width(segment.first()) > WIDE * measure;
    double nothing = paragraph ? AFTER_PARAGRAPH : AFTER_NOTHING;
    double weight =
        segment.ruleBefore() ? AFTER_RULE : segment.blankBefore() ? AFTER_BLANK : nothing;
    if (path.textTo() >= 0) {
      Segment text = segments.get(path.textTo());
      boolean colon = text.ending() == LineShape.Ending.COLON && !endsPage(path.segment() + 1);
      weight += colon ? AFTER_COLON : 0;
      weight += text.goesOn() ? AFTER_OPEN_TEXT : 0;
    }
    boolean foot = mode == ZoneHypothesis.Mode.FOOT;
    weight += segment.markBefore() ? (foot ? FOOTNOTE_AT_PAGE_TOP : AT_PAGE_TOP) : 0;
    weight += isEarly(path, segment) ? EARLY_ON_PAGE : 0;
    boolean contrast = path.textTo() >= 0 && !segments.get(path.textTo()).small();
    weight += segment.small() && contrast ? IN_SMALL_TYPE : 0;
    return weight;
  }

  /** Whether a marked page ends with a segment, or with it and the labelled ones after it. */
  private boolean endsPage(int segment) {
    int next = segment + 1;
    while (marked && next < segments.size() && isLabelled(next)) {
      next++;
    }
    return marked && (next >= segments.size() || segments.get(next).markBefore());
  }

  private boolean isLabelled(int segment) {
    Segment s = segments.get(segment);
    return !s.markBefore() && s.label().isPresent();
  }

  /** Whether a numbered paragraph stands where no page can be full, and text follows it. */
  private boolean isEarly(ZoneHypothesis path, Segment segment) {
    boolean dotted = segment.label().filter(l -> l.style() == NoteLabel.Style.DOT).isPresent();
    boolean text = path.segment() + 2 < segments.size() && path.textTo() >= 0;
    return dotted && text && segment.first() - segments.get(path.textFrom()).first() < SHORT_PAGE;
  }
}
