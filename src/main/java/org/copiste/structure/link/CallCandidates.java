package org.copiste.structure.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Note;
import org.copiste.model.Span;
import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.call.CallIndex;
import org.copiste.structure.call.MisreadCallFinder;

/**
 * All candidates for the calls of a document's notes. Weak ones, a number that stands alone or is
 * hidden by another, or a letter at a word's end, are considered only if no clear call shows the
 * number of some note.
 */
final class CallCandidates {
  private final List<Note> notes;
  private final List<NoteGroup> groups;
  private final List<CallCandidate> shaped;
  private final MisreadCallFinder weak;

  CallCandidates(
      List<Note> notes,
      List<NoteGroup> groups,
      List<CallCandidate> shaped,
      MisreadCallFinder weak) {
    this.notes = notes;
    this.groups = groups;
    this.shaped = shaped;
    this.weak = weak;
  }

  /** The candidates in the order of the text. */
  List<CallCandidate> all() {
    List<CallCandidate> all = new ArrayList<>();
    CallIndex index = new CallIndex(shaped);
    Set<Span> spaced = new HashSet<>();
    for (NoteGroup group : groups) {
      Set<Integer> missing = new HashSet<>();
      for (int i = group.first(); i <= group.last(); i++) {
        String n = notes.get(i).n();
        int number = NoteMark.numberOf(notes.get(i));
        if (number > 0 && !index.calls(n, group.from(), group.to())) {
          missing.add(number);
        }
      }
      if (missing.isEmpty()) {
        continue;
      }
      all.addAll(weak.find(group.from(), group.to(), missing));
      for (int j = CallCandidate.firstFrom(shaped, group.from()); j < shaped.size(); j++) {
        CallCandidate c = shaped.get(j);
        if (c.at().start() >= group.to()) {
          break;
        }
        boolean fits = c.lastResort() && missing.contains(c.number());
        if (fits && spaced.add(c.at())) {
          all.add(c);
        }
      }
    }
    for (CallCandidate c : shaped) {
      if (!c.lastResort()) {
        all.add(c);
      }
    }
    all.sort(Comparator.comparing(CallCandidate::at));
    return all;
  }
}
