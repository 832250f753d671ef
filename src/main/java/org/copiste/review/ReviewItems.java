package org.copiste.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.ledger.Ledger.Change;
import org.copiste.model.Edit;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Groups corrections and candidates by the words they change. */
final class ReviewItems {
  private ReviewItems() {}

  /**
   * The places to decide about, in the order of the source. Normalisations, such as words joined
   * over line ends, need no decision.
   */
  static List<ReviewItem> of(Source source, List<Change> changes) {
    List<Edit> applied = new ArrayList<>();
    List<Edit> candidates = new ArrayList<>();
    for (Change change : changes) {
      if (change.edit().kind() != Edit.Kind.NORMAL) {
        (change.applied() ? applied : candidates).add(change.edit());
      }
    }
    applied.sort(Comparator.comparing(Edit::at));
    Map<Span, List<ReviewItem.Reading>> items = new TreeMap<>();
    for (Edit edit : byWord(source, applied)) {
      add(source, edit, true, items);
    }
    NavigableMap<Span, Edit> made = new TreeMap<>();
    applied.forEach(edit -> made.put(edit.at(), edit));
    for (Edit edit : candidates) {
      add(source, besideMade(source, edit, made), false, items);
    }
    return items.entrySet().stream().map(e -> new ReviewItem(e.getKey(), e.getValue())).toList();
  }

  /** To a reader several edits inside one word are one change. */
  private static List<Edit> byWord(Source source, List<Edit> edits) {
    List<Edit> words = new ArrayList<>();
    for (Edit edit : edits) {
      Edit last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && inOneWord(source, last, edit)) {
        words.set(words.size() - 1, joined(source, last, edit));
      } else {
        words.add(edit);
      }
    }
    return words;
  }

  private static boolean inOneWord(Source source, Edit left, Edit right) {
    String between = source.text().substring(left.at().end(), right.at().start());
    return between.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * A candidate with the corrections that are made elsewhere in its word: who accepts it does not
   * mean to undo those.
   *
   * @param made the corrections by their places
   */
  private static Edit besideMade(Source source, Edit candidate, NavigableMap<Span, Edit> made) {
    Span word = Decision.words(candidate.at(), source);
    List<Edit> together =
        new ArrayList<>(
            made.subMap(Span.at(word.start()), true, Span.at(word.end()), true).values());
    together.removeIf(edit -> !word.covers(edit.at()) || edit.at().touches(candidate.at()));
    if (together.isEmpty()) {
      return candidate;
    }
    together.add(candidate);
    together.sort(Comparator.comparing(Edit::at));
    Span at = together.get(0).at().cover(together.get(together.size() - 1).at());
    StringBuilder to = new StringBuilder();
    int done = at.start();
    for (Edit edit : together) {
      to.append(source.text(), done, edit.at().start()).append(edit.to());
      done = edit.at().end();
    }
    return new Edit(
        at,
        to.toString(),
        candidate.kind(),
        candidate.subtype(),
        candidate.p(),
        candidate.resp(),
        candidate.group(),
        candidate.why());
  }

  private static Edit joined(Source source, Edit left, Edit right) {
    String between = source.text().substring(left.at().end(), right.at().start());
    List<Step> why = new ArrayList<>(left.why());
    why.addAll(right.why());
    return new Edit(
        new Span(left.at().start(), right.at().end()),
        left.to() + between + right.to(),
        left.kind(),
        left.subtype(),
        Math.min(left.p(), right.p()),
        left.resp(),
        left.group(),
        why);
  }

  private static void add(
      Source source, Edit edit, boolean applied, Map<Span, List<ReviewItem.Reading>> items) {
    String to = Decision.about(edit, source, Verdict.ACCEPT).to();
    List<ReviewItem.Reading> readings =
        items.computeIfAbsent(Decision.words(edit.at(), source), place -> new ArrayList<>());
    if (readings.stream().noneMatch(r -> r.to().equals(to))) {
      readings.add(
          new ReviewItem.Reading(to, applied, edit.p(), edit.subtype(), edit.resp(), edit.why()));
    }
    readings.sort(
        Comparator.comparing((ReviewItem.Reading r) -> !r.applied())
            .thenComparing(r -> -r.p())
            .thenComparing(ReviewItem.Reading::to));
  }
}
