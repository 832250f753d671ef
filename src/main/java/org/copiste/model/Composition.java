package org.copiste.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns edits of the seen text into edits of the source.
 *
 * <p>A later edit and all earlier edits that it overlaps or adjoins form a cluster, which becomes a
 * single edit of the source. Adjoining edits belong to the cluster because an insertion next to an
 * earlier insertion or deletion has no offset of its own in the source.
 */
final class Composition {
  private final Reading before;
  private final List<Edit> later;
  private final List<Edit> result = new ArrayList<>();

  Composition(Reading before, List<Edit> sortedLater) {
    this.before = before;
    this.later = sortedLater;
  }

  List<Edit> edits() {
    List<Edit> earlier = before.edits();
    int seenLength = before.text().length();
    int e = 0;
    int shift = 0;
    int l = 0;
    int lastEnd = 0;
    while (e < earlier.size() || l < later.size()) {
      boolean takeEarlier =
          l == later.size()
              || (e < earlier.size() && before.seenEnd(e) < later.get(l).at().start());
      if (takeEarlier) {
        add(earlier.get(e));
        shift = earlier.get(e).at().end() - before.seenEnd(e);
        e++;
        continue;
      }
      int firstEarlier = e;
      int firstLater = l;
      int start = later.get(l).at().start();
      int end = start;
      boolean grown = true;
      while (grown) {
        grown = false;
        while (l < later.size() && belongs(l, firstLater, end, e > firstEarlier)) {
          Span at = later.get(l).at();
          if (at.start() < lastEnd || at.end() > seenLength) {
            throw new IllegalArgumentException("edits overlap or leave the text at " + at);
          }
          lastEnd = at.end();
          end = Math.max(end, at.end());
          l++;
          grown = true;
        }
        while (e < earlier.size() && before.seenStart(e) <= end) {
          start = Math.min(start, before.seenStart(e));
          end = Math.max(end, before.seenEnd(e));
          e++;
          grown = true;
        }
      }
      cluster(firstEarlier, e, firstLater, l, new Span(start, end), shift);
      if (e > firstEarlier) {
        shift = earlier.get(e - 1).at().end() - before.seenEnd(e - 1);
      }
    }
    return result;
  }

  /** Whether the later edit joins the cluster that reaches to {@code end} so far. */
  private boolean belongs(int l, int firstLater, int end, boolean hasEarlier) {
    if (l == firstLater) {
      return true;
    }
    Span at = later.get(l).at();
    if (hasEarlier) {
      return at.start() <= end;
    }
    Span previous = later.get(l - 1).at();
    return at.start() < end || (at.isEmpty() && previous.isEmpty() && at.equals(previous));
  }

  private void cluster(int e0, int e1, int l0, int l1, Span seen, int shift) {
    List<Edit> earlier = before.edits();
    int start =
        e1 > e0
            ? earlier.get(e0).at().start() - (before.seenStart(e0) - seen.start())
            : seen.start() + shift;
    int end =
        e1 > e0
            ? earlier.get(e1 - 1).at().end() + (seen.end() - before.seenEnd(e1 - 1))
            : seen.end() + shift;
    StringBuilder to = new StringBuilder();
    int done = seen.start();
    for (int l = l0; l < l1; l++) {
      Edit edit = later.get(l);
      to.append(before.text(), done, edit.at().start()).append(edit.to());
      done = edit.at().end();
    }
    to.append(before.text(), done, seen.end());
    List<Edit> parts = new ArrayList<>(earlier.subList(e0, e1));
    parts.addAll(later.subList(l0, l1));
    Edit merged = merge(parts, new Span(start, end), to.toString()).minimal(before.source().text());
    if (!merged.isIdentity(before.source().text())) {
      add(merged);
    }
  }

  /** Adds an edit; one that inserts where the last one inserts is made part of it. */
  private void add(Edit edit) {
    int last = result.size() - 1;
    if (last >= 0 && edit.at().isEmpty() && result.get(last).at().equals(edit.at())) {
      Edit previous = result.get(last);
      result.set(last, merge(List.of(previous, edit), edit.at(), previous.to() + edit.to()));
    } else {
      result.add(edit);
    }
  }

  /**
   * One edit for several: a misreading outweighs a slip of the source, that outweighs a normal
   * form; the least sure part gives the probability; a person who decided stays the one who
   * answers.
   */
  private static Edit merge(List<Edit> parts, Span at, String to) {
    if (parts.size() == 1) {
      Edit only = parts.get(0);
      return new Edit(
          at, to, only.kind(), only.subtype(), only.p(), only.resp(), only.group(), only.why());
    }
    Edit weightiest = parts.get(0);
    double p = 1;
    String resp = Edit.COPISTE;
    int group = 0;
    List<Step> why = new ArrayList<>();
    for (Edit part : parts) {
      if (part.kind().compareTo(weightiest.kind()) <= 0) {
        weightiest = part;
      }
      p = Math.min(p, part.p());
      resp = part.resp().equals(Edit.COPISTE) ? resp : part.resp();
      group = part.group() > 0 ? part.group() : group;
      why.addAll(part.why());
    }
    return new Edit(at, to, weightiest.kind(), weightiest.subtype(), p, resp, group, why);
  }
}
