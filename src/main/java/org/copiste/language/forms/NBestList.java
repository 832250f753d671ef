package org.copiste.language.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.language.forms.CandidateSearch.Match;

/** The n best forms found so far, without duplicates, best first, and the rank to beat. */
final class NBestList {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::rank).thenComparingInt(Match::word);

  private final List<Match> found = new ArrayList<>();
  private final int most;
  private final float span;
  private float limit;

  /**
   * An empty list.
   *
   * @param most how many forms it holds at most
   * @param limit the highest rank
   * @param span how far a form's rank may be behind the best one's
   */
  NBestList(int most, float limit, float span) {
    this.most = most;
    this.limit = limit;
    this.span = span;
  }

  float limit() {
    return limit;
  }

  boolean isFull() {
    return found.size() >= most;
  }

  /** Whether the list has this form at this cost or less. */
  boolean has(int word, float cost) {
    for (Match f : found) {
      if (f.word() == word) {
        return f.cost() <= cost;
      }
    }
    return false;
  }

  void add(Match form) {
    if (form.rank() > limit) {
      return;
    }
    found.removeIf(f -> f.word() == form.word());
    int at = found.size();
    while (at > 0 && BEST_FIRST.compare(form, found.get(at - 1)) < 0) {
      at--;
    }
    found.add(at, form);
    limit = Math.min(limit, found.get(0).rank() + span);
    if (found.size() > most) {
      found.remove(found.size() - 1);
    }
    if (found.size() == most) {
      limit = Math.min(limit, found.get(most - 1).rank());
    }
  }

  /** The forms within the limit. */
  List<Match> within() {
    found.removeIf(f -> f.rank() > limit);
    return found;
  }
}
