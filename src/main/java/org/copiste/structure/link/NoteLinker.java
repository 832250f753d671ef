package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Source;
import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.call.CallIndex;

/**
 * Links notes to call candidates, group by group, each as one alignment; a note that is left over
 * is then linked out of order, with less probability, if exactly one free candidate shows its
 * number or sign.
 */
final class NoteLinker {
  private final List<NoteMark> marks;
  private final List<CallCandidate> candidates;
  private final LinkConfidence confidence;
  private final List<Optional<Linked>> links = new ArrayList<>();
  private final double[] chance;
  private final boolean[] taken;

  /**
   * By how much the probability of a misread call is lowered: the more notes of the document have a
   * call that is read correctly, the more.
   */
  private double misreadFactor = 1;

  /** A candidate that a note has, and the probability of this link. */
  record Linked(int candidate, double p) {}

  private NoteLinker(
      List<NoteMark> marks, List<CallCandidate> candidates, LinkConfidence confidence) {
    this.marks = marks;
    this.candidates = candidates;
    this.confidence = confidence;
    this.chance = new double[candidates.size()];
    this.taken = new boolean[candidates.size()];
    marks.forEach(mark -> links.add(Optional.empty()));
  }

  /**
   * Finds the links.
   *
   * @param groups the notes in groups, in order
   * @param candidates in the order of the text
   * @param uncertain indexes of notes that may be something else
   */
  static NoteLinker of(
      Source source,
      List<NoteGroup> groups,
      List<Note> notes,
      List<Page> pages,
      List<CallCandidate> candidates,
      Set<Integer> uncertain) {
    List<NoteMark> marks = notes.stream().map(note -> NoteMark.of(note, source)).toList();
    LinkConfidence confidence = new LinkConfidence(notes, marks, pages, uncertain);
    NoteLinker linker = new NoteLinker(marks, candidates, confidence);
    linker.misreadFactor = 1 - LinkConfidence.MISREAD_DISCOUNT * linker.clearlyCalled(groups);
    for (NoteGroup group : groups) {
      linker.align(group, linker.firstFrom(group.from()), linker.firstFrom(group.to()));
    }
    for (NoteGroup group : groups) {
      linker.linkOutOfOrder(group);
    }
    return linker;
  }

  /** For each note, the candidate it has. */
  List<Optional<Linked>> links() {
    return links;
  }

  /** For each candidate, the probability that some note has it. */
  double[] chance() {
    return chance;
  }

  private int firstFrom(int offset) {
    return CallCandidate.firstFrom(candidates, offset);
  }

  /** Share of the notes whose number or sign is clearly called in their text. */
  private double clearlyCalled(List<NoteGroup> groups) {
    CallIndex index = new CallIndex(candidates);
    int called = 0;
    for (NoteGroup group : groups) {
      for (int note = group.first(); note <= group.last(); note++) {
        called += index.calls(marks.get(note).shown(), group.from(), group.to()) ? 1 : 0;
      }
    }
    return marks.isEmpty() ? 0 : (double) called / marks.size();
  }

  private void align(NoteGroup group, int from, int to) {
    int rows = group.last() - group.first() + 1;
    int columns = to - from;
    if ((long) rows * columns > LinkConfidence.LARGEST_ALIGNMENT) {
      linkInOrder(group, from, to);
      return;
    }
    double[][] likelihood = new double[rows][columns];
    double[] q = new double[columns];
    for (int j = 0; j < columns; j++) {
      CallCandidate candidate = candidates.get(from + j);
      double place = confidence.onOnePage(group, candidate) ? 1 : LinkConfidence.OTHER_PAGE;
      q[j] = candidate.q() * (candidate.misread() ? misreadFactor : 1);
      for (int i = 0; i < rows; i++) {
        NoteMark mark = marks.get(group.first() + i);
        likelihood[i][j] = place * candidate.likelihood(mark.number(), mark.sign());
      }
    }
    CallAlignment alignment = new CallAlignment(likelihood, q);
    double[][] posterior = alignment.posteriors();
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
        chance[from + j] += posterior[i][j];
      }
    }
    for (CallAlignment.Link link : alignment.best()) {
      if (link.p() >= LinkConfidence.LEAST) {
        int note = group.first() + link.note();
        boolean rivals = claimants(note, from, to) > 1;
        int call = from + link.call();
        double limit = confidence.limit(group, note, candidates.get(call), rivals);
        link(note, call, Math.min(link.p(), limit));
      }
    }
  }

  /** How many candidates of a range show a note's number or sign; two stand for more. */
  private int claimants(int note, int from, int to) {
    int count = 0;
    for (int j = from; j < to && count < 2; j++) {
      CallCandidate candidate = candidates.get(j);
      count += !candidate.lastResort() && marks.get(note).agrees(candidate) ? 1 : 0;
    }
    return count;
  }

  private void link(int note, int candidate, double p) {
    links.set(note, Optional.of(new Linked(candidate, p)));
    taken[candidate] = true;
  }

  /** Links a very large group: each note with the next candidate that shows its number. */
  private void linkInOrder(NoteGroup group, int from, int to) {
    Map<String, TreeSet<Integer>> places = new HashMap<>();
    for (int j = from; j < to; j++) {
      CallCandidate candidate = candidates.get(j);
      if (candidate.strong()) {
        places.computeIfAbsent(candidate.shown(), k -> new TreeSet<>()).add(j);
      }
    }
    int last = from - 1;
    for (int note = group.first(); note <= group.last(); note++) {
      TreeSet<Integer> calls = places.getOrDefault(marks.get(note).shown(), new TreeSet<>());
      Integer next = calls.higher(last);
      if (next != null && next - last <= LinkConfidence.REACH) {
        link(note, next, LinkConfidence.AMBIGUOUS);
        chance[next] = LinkConfidence.AMBIGUOUS;
        last = next;
      }
    }
  }

  private void linkOutOfOrder(NoteGroup group) {
    int from = firstFrom(group.from());
    int to = firstFrom(group.to());
    for (int note = group.first(); note <= group.last(); note++) {
      if (links.get(note).isPresent()) {
        continue;
      }
      int only = onlyFree(note, from, to);
      if (only >= 0) {
        boolean near = confidence.onOnePage(group, candidates.get(only));
        double p = near ? LinkConfidence.OUT_OF_ORDER : LinkConfidence.OUT_OF_ORDER_OTHER_PAGE;
        link(note, only, p);
        chance[only] = Math.max(chance[only], p);
      }
    }
  }

  /** The only free strong candidate of a range that agrees with a note; -1 if there is none. */
  private int onlyFree(int note, int from, int to) {
    int only = -1;
    for (int j = from; j < to; j++) {
      CallCandidate candidate = candidates.get(j);
      if (candidate.strong() && marks.get(note).agrees(candidate) && !taken[j]) {
        if (only >= 0) {
          return -1;
        }
        only = j;
      }
    }
    return only;
  }
}
