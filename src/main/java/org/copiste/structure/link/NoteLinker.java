package org.copiste.structure.link;

import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.call.CallIndex;
import org.copiste.structure.line.NoteLabel;

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
import org.copiste.model.Span;

/**
 * Matches notes and call candidates, group by group, each as one alignment; what is left over and
 * agrees in number and is the only such pair is linked out of order, with less probability.
 */
public final class NoteLinker {
  /** A candidate on another page than its note at the foot. */
  private static final double OTHER_PAGE = 0.03;

  /**
   * The highest probability of a link where the page is not marked and its numbers come again,
   * where two candidates show the same number, or where the note may be none.
   */
  private static final double UNBOUNDED = 0.88;

  /** Most cells of an alignment; what is larger would not fit in memory. */
  private static final long LARGEST = 4_000_000;

  /** How far from the last call the next one may stand in a large group, in candidates. */
  private static final int REACH = 500;

  /** Probability of a page from which on the text itself marks it. */
  private static final double MARKED = 0.86;

  /** A link below this probability is not made. */
  private static final double LEAST = 0.3;

  private final Source source;
  private final List<Note> notes;
  private final List<Page> pages;
  private final List<CallCandidate> candidates;
  private final List<Optional<Linked>> links = new ArrayList<>();
  private final double[] chance;
  private final boolean[] taken;
  private final Set<Integer> doubtful;

  /** How far a misread call is to be expected: less where the others are read rightly. */
  private double misread = 1;

  private final Map<String, Integer> times = new HashMap<>();

  /** A candidate that a note has, and the probability of this link. */
  public record Linked(int candidate, double p) {}

  private NoteLinker(
      Source source,
      List<Note> notes,
      List<Page> pages,
      List<CallCandidate> candidates,
      Set<Integer> doubtful) {
    this.doubtful = doubtful;
    this.source = source;
    this.notes = notes;
    this.pages = pages;
    this.candidates = candidates;
    this.chance = new double[candidates.size()];
    this.taken = new boolean[candidates.size()];
    for (Note note : notes) {
      links.add(Optional.empty());
      times.merge(note.n(), 1, Integer::sum);
    }
  }

  /**
   * Finds the links.
   *
   * @param candidates in the order of the text
   * @param doubtful indexes of notes that may be something else
   */
  public static NoteLinker of(
      Source source,
      List<NoteGroup> groups,
      List<Note> notes,
      List<Page> pages,
      List<CallCandidate> candidates,
      Set<Integer> doubtful) {
    NoteLinker all = new NoteLinker(source, notes, pages, candidates, doubtful);
    all.misread = 1 - 0.9 * all.cleanShare(groups);
    for (NoteGroup group : groups) {
      all.align(group, all.firstFrom(group.from()), all.firstFrom(group.to()));
    }
    for (NoteGroup group : groups) {
      all.outOfOrder(group);
    }
    return all;
  }

  /** For each note, the candidate it has. */
  public List<Optional<Linked>> links() {
    return links;
  }

  /** For each candidate, the probability that some note has it. */
  public double[] chance() {
    return chance;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).at().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Share of the notes whose number or sign is clearly called in their text. */
  private double cleanShare(List<NoteGroup> groups) {
    CallIndex index = new CallIndex(candidates);
    int clean = 0;
    for (NoteGroup group : groups) {
      for (int i = group.first(); i <= group.last(); i++) {
        String sign = sign(notes.get(i));
        String read = sign.isEmpty() ? notes.get(i).n() : sign;
        clean += index.calls(read, group.from(), group.to()) ? 1 : 0;
      }
    }
    return notes.isEmpty() ? 0 : (double) clean / notes.size();
  }

  private void align(NoteGroup group, int from, int to) {
    int rows = group.last() - group.first() + 1;
    int columns = to - from;
    if ((long) rows * columns > LARGEST) {
      inOrder(group, from, to);
      return;
    }
    double[][] likelihood = new double[rows][columns];
    double[] q = new double[columns];
    for (int j = 0; j < columns; j++) {
      CallCandidate candidate = candidates.get(from + j);
      double place = near(group, candidate) ? 1 : OTHER_PAGE;
      boolean glyph =
          candidate.kind() == CallCandidate.Kind.GLYPH
              || candidate.kind() == CallCandidate.Kind.LETTER;
      q[j] = candidate.q() * (glyph ? misread : 1);
      for (int i = 0; i < rows; i++) {
        likelihood[i][j] = place * likelihood(notes.get(group.first() + i), candidate);
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
      if (link.p() >= LEAST) {
        int note = group.first() + link.note();
        CallCandidate candidate = candidates.get(from + link.call());
        double p = Math.min(link.p(), ceiling(notes.get(note), candidate));
        if (claimants(notes.get(note), from, to) > 1 || doubtful.contains(note)) {
          p = Math.min(p, UNBOUNDED);
        }
        if (times.getOrDefault(notes.get(note).n(), 0) > 1 && !bounded(group)) {
          p = Math.min(p, UNBOUNDED);
        }
        link(note, from + link.call(), p);
      }
    }
  }

  /** How many candidates of a range show a note's number or sign. */
  private int claimants(Note note, int from, int to) {
    int count = 0;
    for (int j = from; j < to && count < 2; j++) {
      boolean alone = candidates.get(j).kind() == CallCandidate.Kind.SPACED;
      count += !alone && agrees(note, candidates.get(j)) ? 1 : 0;
    }
    return count;
  }

  private void link(int note, int candidate, double p) {
    links.set(note, Optional.of(new Linked(candidate, p)));
    taken[candidate] = true;
  }

  /** Whether the text itself marks the page on which these notes stand, at both ends. */
  private boolean bounded(NoteGroup group) {
    if (group.atEnd() || pages.size() < 2) {
      return false;
    }
    int next = group.page() + 1;
    boolean begins = pages.get(group.page()).p() >= MARKED;
    return begins && (next >= pages.size() || pages.get(next).p() >= MARKED);
  }

  /** Links a very large group: each note with the next candidate that shows its number. */
  private void inOrder(NoteGroup group, int from, int to) {
    Map<String, TreeSet<Integer>> places = new HashMap<>();
    for (int j = from; j < to; j++) {
      CallCandidate candidate = candidates.get(j);
      if (candidate.strong()) {
        String shown =
            candidate.number() > 0 ? Integer.toString(candidate.number()) : candidate.read();
        places.computeIfAbsent(shown, k -> new TreeSet<>()).add(j);
      }
    }
    int last = from - 1;
    for (int note = group.first(); note <= group.last(); note++) {
      String sign = sign(notes.get(note));
      String shown = sign.isEmpty() ? notes.get(note).n() : sign;
      Integer next = places.getOrDefault(shown, new TreeSet<>()).higher(last);
      if (next != null && next - last <= REACH) {
        link(note, next, UNBOUNDED);
        chance[next] = UNBOUNDED;
        last = next;
      }
    }
  }

  private boolean near(NoteGroup group, CallCandidate candidate) {
    return group.atEnd()
        || pages.isEmpty()
        || pages.get(group.page()).at().start() <= candidate.at().start();
  }

  private double likelihood(Note note, CallCandidate candidate) {
    return candidate.likelihood(number(note), sign(note));
  }

  /** The number of a note, 0 where it has a sign. */
  private static int number(Note note) {
    return note.n().chars().allMatch(c -> c >= '0' && c <= '9') && !note.n().isEmpty()
        ? Integer.parseInt(note.n())
        : 0;
  }

  /** The sign with which a note is labelled, even where its number is known. */
  private String sign(Note note) {
    String label = note.label().map(source::at).orElse("");
    String bare = label.replaceAll("[\\s_()\\[\\]]", "");
    boolean sign = !bare.isEmpty() && bare.chars().noneMatch(Character::isDigit);
    return sign && (number(note) == 0 || NoteLabel.SIGNS.indexOf(bare.charAt(0)) >= 0) ? bare : "";
  }

  /** The highest probability that a link of this sort is given, however well all else fits. */
  private double ceiling(Note note, CallCandidate candidate) {
    boolean same = agrees(note, candidate);
    return switch (candidate.kind()) {
      case DIGIT, BRACKET, RAISED -> same ? (candidate.q() >= 0.8 ? 0.99 : 0.85) : 0.7;
      case SIGN -> same ? 0.97 : 0.85;
      case GLYPH, LETTER -> 0.88;
      case SPACED -> 0.7;
    };
  }

  private boolean agrees(Note note, CallCandidate candidate) {
    return candidate.number() > 0
        ? candidate.number() == number(note)
        : candidate.read().equals(sign(note));
  }

  /** Links what is left over and fits, though it stands out of order. */
  private void outOfOrder(NoteGroup group) {
    int from = firstFrom(group.from());
    int to = firstFrom(group.to());
    for (int note = group.first(); note <= group.last(); note++) {
      if (links.get(note).isPresent()) {
        continue;
      }
      int only = onlyFree(note, from, to);
      if (only >= 0) {
        double p = near(group, candidates.get(only)) ? 0.8 : 0.5;
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
      if (candidate.strong() && agrees(notes.get(note), candidate) && !taken[j]) {
        if (only >= 0) {
          return -1;
        }
        only = j;
      }
    }
    return only;
  }

  /** The place of a candidate. */
  public Span at(int candidate) {
    return candidates.get(candidate).at();
  }
}
