package org.copiste.structure.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.structure.call.CallCandidate;

/**
 * How sure a link between a note and its call can be, and the constants of linking.
 *
 * <p>An alignment knows the notes and candidates of one group. What else may be wrong (the shape of
 * the call, a numbering that starts anew, another candidate with the same number) limits the
 * probability of its links. All figures were set by hand, so that on letters whose notes were
 * reshuffled (MutationTest) no wrong link reaches the probability from which a link counts as sure,
 * 0.9.
 */
final class LinkConfidence {
  /** Factor for a candidate on another page than its note at the foot. */
  static final double OTHER_PAGE = 0.03;

  /**
   * The limit where the page is not marked and its numbers come again, where two candidates show
   * the same number, or where the note may be none: just below what counts as sure.
   */
  static final double AMBIGUOUS = 0.88;

  /** A link below this probability is not made. */
  static final double LEAST = 0.3;

  /** A link out of order, on the note's page and on another. */
  static final double OUT_OF_ORDER = 0.8;

  static final double OUT_OF_ORDER_OTHER_PAGE = 0.5;

  /** How much less a misread call is expected where all others are read correctly. */
  static final double MISREAD_DISCOUNT = 0.9;

  /** Most cells of an alignment: its tables of doubles then take some 200 MB. */
  static final long LARGEST_ALIGNMENT = 4_000_000;

  /** How far from the last call the next one may stand in a larger group, in candidates. */
  static final int REACH = 500;

  /** Probability of a page from which on the text itself marks it, by a form feed or nearly so. */
  private static final double MARKED_PAGE = 0.86;

  /** Shape probability from which a call that shows a number is clear. */
  private static final double CLEAR = 0.8;

  private final List<NoteMark> marks;
  private final List<Note> notes;
  private final List<Page> pages;
  private final Set<Integer> uncertain;
  private final Map<String, Integer> times = new HashMap<>();

  LinkConfidence(List<Note> notes, List<NoteMark> marks, List<Page> pages, Set<Integer> uncertain) {
    this.notes = notes;
    this.marks = marks;
    this.pages = pages;
    this.uncertain = uncertain;
    notes.forEach(note -> times.merge(note.n(), 1, Integer::sum));
  }

  /**
   * The highest probability that a link may have, however well the alignment fits.
   *
   * @param rivals whether another candidate of the group shows the same number or sign
   */
  double limit(NoteGroup group, int note, CallCandidate candidate, boolean rivals) {
    boolean comesAgain = times.getOrDefault(notes.get(note).n(), 0) > 1;
    boolean ambiguous =
        rivals || uncertain.contains(note) || (comesAgain && !isOnMarkedPage(group));
    double limit = limit(candidate, marks.get(note).agrees(candidate));
    return ambiguous ? Math.min(limit, AMBIGUOUS) : limit;
  }

  private static double limit(CallCandidate candidate, boolean agrees) {
    return switch (candidate.kind()) {
      case DIGIT, BRACKET, RAISED -> agrees ? (candidate.q() >= CLEAR ? 0.99 : 0.85) : 0.7;
      case SIGN -> agrees ? 0.97 : 0.85;
      case GLYPH, LETTER, HIDDEN -> AMBIGUOUS;
      case SPACED -> 0.7;
    };
  }

  /** Whether a candidate stands on the page of a group of footnotes; for endnotes always. */
  boolean onOnePage(NoteGroup group, CallCandidate candidate) {
    return group.atEnd()
        || pages.isEmpty()
        || pages.get(group.page()).at().start() <= candidate.at().start();
  }

  /** Whether the text itself marks the page on which these notes stand, at both ends. */
  private boolean isOnMarkedPage(NoteGroup group) {
    if (group.atEnd() || pages.size() < 2) {
      return false;
    }
    int next = group.page() + 1;
    return isMarked(group.page()) && (next >= pages.size() || isMarked(next));
  }

  private boolean isMarked(int page) {
    return pages.get(page).p() >= MARKED_PAGE;
  }
}
