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
 * Says which segments are notes, as the best path through the whole document.
 *
 * <p>Each segment is text, a note at a page's foot, or a note at the end. A path is weighed by
 * {@link ZoneScorer}: do the labels count on, are they called in the text before, does the zone
 * reach the page's foot, is a sentence of the text cut by it and taken up after it. The search
 * keeps the best paths that differ in where the numbering stands, so its cost grows with the number
 * of segments only.
 */
public final class ZoneSearch {
  private static final int BEAM = 24;

  /** How many paths are kept beyond the best. */
  private static final int SPARED = 8;

  private final List<Segment> segments;
  private final ZoneScorer weights;

  public ZoneSearch(List<Segment> segments, ZoneScorer weights) {
    this.segments = segments;
    this.weights = weights;
  }

  /** The best path's steps, one for each segment. */
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
   * The best paths, and always some without a note before the end: what speaks for notes that stand
   * together there comes only with them.
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
