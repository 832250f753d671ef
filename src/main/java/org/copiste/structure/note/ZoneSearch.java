package org.copiste.structure.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.structure.line.NoteLabel;

/**
 * Decides which segments are notes, by a beam search over the whole document.
 *
 * <p>Each segment is text, a note at a page's foot, or a note at the end. {@link ZoneScorer} scores
 * the hypotheses: do the labels count on, does the text before call them, does the zone reach the
 * page's foot, does it interrupt a sentence of the text. Of hypotheses that can be extended alike
 * only the best is kept, so that the cost grows linearly with the number of segments.
 */
public final class ZoneSearch {
  /** How many hypotheses are kept; set by hand. */
  private static final int BEAM = 24;

  /** How many hypotheses of notes at the end only are kept beyond the best. */
  private static final int SPARED = 8;

  private final List<Segment> segments;
  private final ZoneScorer weights;

  /** Prepares for one document. */
  public ZoneSearch(List<Segment> segments, ZoneScorer weights) {
    this.segments = segments;
    this.weights = weights;
  }

  /** The best hypothesis, as its steps, one for each segment. */
  public List<ZoneHypothesis> best() {
    List<ZoneHypothesis> beam = List.of(ZoneHypothesis.START);
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      Map<String, ZoneHypothesis> next = new LinkedHashMap<>();
      for (ZoneHypothesis path : beam) {
        extend(path, s, segment, next);
      }
      List<ZoneHypothesis> sorted = new ArrayList<>(next.values());
      sorted.sort(Comparator.comparingDouble(ZoneHypothesis::score).reversed());
      beam = sorted.size() > BEAM ? pruned(sorted) : sorted;
    }
    return steps(beam);
  }

  /**
   * The best hypotheses, and always some without a note before the end: the evidence for notes that
   * stand together there comes late.
   */
  private static List<ZoneHypothesis> pruned(List<ZoneHypothesis> sorted) {
    List<ZoneHypothesis> kept = new ArrayList<>(sorted.subList(0, BEAM));
    int spared = 0;
    for (ZoneHypothesis path : sorted.subList(BEAM, sorted.size())) {
      boolean late = path.mode() == ZoneHypothesis.Mode.END && path.textFrom() == 0;
      if (path.lastNote() < 0 || (late && spared < SPARED)) {
        kept.add(path);
        spared++;
      }
    }
    return kept;
  }

  private List<ZoneHypothesis> steps(List<ZoneHypothesis> beam) {
    ZoneHypothesis best = beam.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (ZoneHypothesis path : beam) {
      double score = path.score() + weights.atEnd(path);
      if (score > bestScore) {
        best = path;
        bestScore = score;
      }
    }
    List<ZoneHypothesis> steps = new ArrayList<>();
    for (ZoneHypothesis p = best; p.segment() >= 0; p = p.before().orElseThrow()) {
      steps.add(p);
    }
    Collections.reverse(steps);
    return steps;
  }

  private void extend(
      ZoneHypothesis path, int s, Segment segment, Map<String, ZoneHypothesis> next) {
    keep(next, path.text(s, segment, weights.text(path, segment)));
    segment.label().ifPresent(label -> labelled(path, s, segment, label, next));
    if (path.mode() != ZoneHypothesis.Mode.TEXT || path.lastNote() >= 0) {
      keep(next, path.goesOn(s, segment, weights.goesOn(path, segment)));
    }
  }

  private void labelled(
      ZoneHypothesis path,
      int s,
      Segment segment,
      NoteLabel label,
      Map<String, ZoneHypothesis> next) {
    for (NoteLabel read : readings(label)) {
      for (ZoneHypothesis.Mode mode : List.of(ZoneHypothesis.Mode.FOOT, ZoneHypothesis.Mode.END)) {
        boolean possible = path.mode() == ZoneHypothesis.Mode.TEXT || path.mode() == mode;
        if (possible) {
          keep(next, path.note(s, segment, read, mode, weights.note(path, segment, read, mode)));
        }
      }
    }
  }

  private static List<NoteLabel> readings(NoteLabel label) {
    return label.longer() > 0 ? List.of(label, label.asLonger()) : List.of(label);
  }

  private static void keep(Map<String, ZoneHypothesis> next, Optional<ZoneHypothesis> path) {
    path.ifPresent(p -> next.merge(p.key(), p, (a, b) -> a.score() >= b.score() ? a : b));
  }
}
