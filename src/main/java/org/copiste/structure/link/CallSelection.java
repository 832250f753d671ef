package org.copiste.structure.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copiste.model.Line;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.Page;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.call.CallFinder;
import org.copiste.structure.call.MisreadCallFinder;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/**
 * Selects what in the running text may call a note, so that a repair leaves it alone. Much is kept
 * that calls no note in the end: a call that is dropped here is lost.
 */
public final class CallSelection {
  /** A candidate that some note has with at least this probability is kept; set by hand. */
  private static final double LEAST_CHANCE = 0.05;

  /**
   * The same for one that shows a number: where two candidates show the number of one note, both
   * must be kept for the ambiguity to be seen. Set by hand.
   */
  private static final double LEAST_CHANCE_WITH_NUMBER = 0.002;

  private CallSelection() {}

  /**
   * The calls to keep, in the order of the text, each with the probability that it is one.
   *
   * @param known whether a word, as written or in lower case, is a word of the language
   */
  public static List<NoteCall> of(
      Source source,
      Lines lines,
      List<Line> roles,
      List<Page> pages,
      List<Note> notes,
      Predicate<String> known) {
    List<Integer> textLines = RunningText.lineIndexes(roles);
    List<CallCandidate> shaped = new CallFinder(lines).find(textLines);
    List<NoteGroup> groups = NoteGroup.group(source, roles, pages, notes);
    MisreadCallFinder misread = new MisreadCallFinder(lines, textLines, known);
    List<CallCandidate> candidates = new CallCandidates(notes, groups, shaped, misread).all();
    Set<Integer> uncertain = UncertainNotes.of(lines, roles, notes);
    double[] chance = NoteLinker.of(source, groups, notes, pages, candidates, uncertain).chance();
    Set<NoteCall> calls = new LinkedHashSet<>();
    for (int j = 0; j < candidates.size(); j++) {
      CallCandidate candidate = candidates.get(j);
      if (isOverlapped(candidates, chance, j)) {
        continue;
      }
      boolean number = candidate.number() > 0 && !candidate.lastResort();
      if (candidate.strong() || chance[j] >= (number ? LEAST_CHANCE_WITH_NUMBER : LEAST_CHANCE)) {
        double p = Math.max(chance[j], candidate.strong() ? candidate.q() : 0);
        calls.add(new NoteCall(candidate.at(), candidate.read(), Math.min(1, p)));
      }
    }
    return List.copyOf(calls);
  }

  /** Whether a likelier candidate has some of the same characters. */
  private static boolean isOverlapped(List<CallCandidate> candidates, double[] chance, int j) {
    Span at = candidates.get(j).at();
    for (int k = Math.max(0, j - 2); k <= j + 2 && k < candidates.size(); k++) {
      Span other = candidates.get(k).at();
      if (k != j && at.start() < other.end() && other.start() < at.end()) {
        if (chance[k] > chance[j] || chance[k] == chance[j] && other.length() > at.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
