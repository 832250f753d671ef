package org.copiste.structure.note;

import static org.copiste.structure.note.ZoneWeights.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;
import org.copiste.structure.call.CallIndex;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/**
 * Scores a label: whether it counts on, whether the text calls it, and how it is written, with the
 * weights of {@link ZoneWeights}.
 */
final class LabelScorer {
  private static final Set<String> MONTHS =
      LanguagePack.current().words("dates/months").stream()
          .map(Fold::of)
          .collect(Collectors.toUnmodifiableSet());

  private final Lines lines;
  private final List<Segment> segments;
  private final CallIndex calls;
  private final boolean marked;
  private final Map<Integer, String> nextWord = new HashMap<>();

  /** For each segment, the first of its page as far as pages are marked. */
  private final int[] pageFirst;

  /**
   * Prepares.
   *
   * @param marked whether the text marks pages
   */
  LabelScorer(Lines lines, List<Segment> segments, CallIndex calls, boolean marked) {
    this.lines = lines;
    this.segments = segments;
    this.calls = calls;
    this.marked = marked;
    this.pageFirst = new int[segments.size()];
    for (int s = 1; s < segments.size(); s++) {
      pageFirst[s] = segments.get(s).markBefore() ? s : pageFirst[s - 1];
    }
  }

  /** What it adds to a hypothesis that a note with this label begins. */
  double score(ZoneHypothesis path, NoteLabel label, ZoneHypothesis.Mode mode) {
    double weight = counting(path, label, mode) + called(path, label, mode) + style(path, label);
    weight += label.misread() ? MISREAD_LABEL : 0;
    return weight + (MONTHS.contains(wordAfter(label)) ? BEFORE_MONTH : 0);
  }

  private double counting(ZoneHypothesis path, NoteLabel label, ZoneHypothesis.Mode mode) {
    boolean resumed =
        path.label().isEmpty()
            && path.before().filter(b -> b.mode() == ZoneHypothesis.Mode.TEXT).isPresent();
    boolean starts = path.mode() == ZoneHypothesis.Mode.TEXT || resumed;
    if (label.isSign()) {
      boolean letter = label.sign().matches("[a-z]");
      return letter ? 0 : starts ? SIGN_AT_ZONE_START : SIGN;
    }
    int number = label.number();
    int expected = path.last() + 1;
    if (number == expected || (path.signs() > 0 && number == expected + path.signs())) {
      return starts ? NEXT_NUMBER_AT_ZONE_START : NEXT_NUMBER;
    }
    if (starts && number == 1) {
      boolean atEdge = mode == ZoneHypothesis.Mode.END || path.segment() < 0;
      return atEdge ? NUMBER_ONE_AT_START_OR_END : NUMBER_ONE_ON_PAGE;
    }
    int missing = number - expected;
    if (missing > 0 && missing <= MOST_MISSING_NUMBERS) {
      return (starts ? GAP_AT_ZONE_START : 0) + PER_MISSING_NUMBER * missing;
    }
    return number < expected && !starts ? COUNTS_BACK : COUNTS_OTHERWISE;
  }

  private double called(ZoneHypothesis path, NoteLabel label, ZoneHypothesis.Mode mode) {
    if (path.textTo() < 0) {
      return NOTHING_CALLS;
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
      return found ? SIGN_CALLED : SIGN_NOT_CALLED;
    }
    if (found) {
      return NUMBER_CALLED;
    }
    return label.style() == NoteLabel.Style.DOT ? DOTTED_NOT_CALLED : NUMBER_NOT_CALLED;
  }

  private double style(ZoneHypothesis path, NoteLabel label) {
    double weight = label.style() == NoteLabel.Style.DOT ? DOTTED : 0;
    if (label.isSign() || path.style().isEmpty()) {
      return weight;
    }
    return weight + (path.style().get() == label.style() ? SAME_STYLE : OTHER_STYLE);
  }

  private String wordAfter(NoteLabel label) {
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
}
