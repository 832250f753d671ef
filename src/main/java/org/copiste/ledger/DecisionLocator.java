package org.copiste.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.model.Diagnostic;
import org.copiste.model.Edit;
import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * Finds the places of decisions by their readings and contexts. A decision's line is only a hint:
 * the search begins near it and then takes in the whole text. Two decisions with the same reading
 * and context get two places where there are two; where there is one, it is asked whether they
 * contradict each other.
 */
final class DecisionLocator {
  /** How many lines around the decision's own are searched first. */
  private static final int NEAR = 40;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final Source source;
  private final List<Edit> insertions;
  private final List<Diagnostic> said = new ArrayList<>();
  private final Map<Span, Decision> taken = new HashMap<>();

  /** A decision and the place that it means. */
  record Located(Decision decision, Span at) {}

  /**
   * A locator for one source.
   *
   * @param insertions edits with an empty span: where decisions about an empty reading may apply
   */
  DecisionLocator(Source source, List<Edit> insertions) {
    this.source = source;
    this.insertions = insertions;
  }

  /** The places of the decisions about one subject, in the order of the file. */
  static List<Located> find(
      Decisions decisions, Decision.Subject subject, Source source, List<Diagnostic> said) {
    DecisionLocator locator = new DecisionLocator(source, List.of());
    List<Located> found = locator.find(decisions, subject);
    said.addAll(locator.said);
    return found;
  }

  /**
   * The places of the decisions about one subject, in the order of the file. Those without a place
   * and those that contradict an earlier one are reported; see {@link #diagnostics}.
   */
  List<Located> find(Decisions decisions, Decision.Subject subject) {
    List<Located> found = new ArrayList<>();
    for (Decision decision : decisions.rows()) {
      if (decision.verdict().subject() != subject) {
        continue;
      }
      Optional<Span> place = place(decision);
      if (place.isEmpty()) {
        said.add(unmatched(decision, 0, "the text has no such reading in this context"));
        continue;
      }
      Decision earlier = taken.putIfAbsent(place.get(), decision);
      if (earlier == null || isMore(decision, earlier)) {
        found.add(new Located(decision, place.get()));
      } else if (!decision.agrees(earlier)) {
        said.add(conflict(decision, earlier, place.get().start()));
      }
    }
    return found;
  }

  /** What has been found wrong so far. */
  List<Diagnostic> diagnostics() {
    return said;
  }

  /** Several readings of one place may be rejected, each by a row of its own. */
  private static boolean isMore(Decision decision, Decision earlier) {
    return decision.verdict() == Decision.Verdict.REJECT
        && earlier.verdict() == Decision.Verdict.REJECT
        && !decision.agrees(earlier);
  }

  static Diagnostic unmatched(Decision decision, int start, String why) {
    return Diagnostic.warning(
        "decision-unmatched", start, named(decision) + " no longer matches: " + why + ".");
  }

  private static Diagnostic conflict(Decision decision, Decision earlier, int start) {
    return Diagnostic.warning(
        "decision-conflict",
        start,
        named(decision) + " contradicts that on line " + earlier.row() + ", which holds.");
  }

  static String named(Decision decision) {
    return "The decision on line "
        + decision.row()
        + " of the decisions file ("
        + decision.verdict().label()
        + " “"
        + decision.from()
        + "”)";
  }

  private Optional<Span> place(Decision decision) {
    LineMap lines = source.lines();
    if (decision.line() > 0 && decision.line() <= lines.count()) {
      int first = Math.max(1, decision.line() - NEAR);
      int last = Math.min(lines.count(), decision.line() + NEAR);
      List<Span> near =
          matches(decision, new Span(lines.whole(first).start(), lines.whole(last).end()));
      Optional<Span> same = sameAsBefore(decision, near);
      if (same.isPresent()) {
        return same;
      }
      Optional<Span> free = nearest(decision, near.stream().filter(at -> !taken.containsKey(at)));
      if (free.isPresent()) {
        return free;
      }
    }
    List<Span> all = matches(decision, new Span(0, source.text().length()));
    return nearest(decision, all.stream().filter(at -> !taken.containsKey(at)))
        .or(() -> nearest(decision, all.stream()));
  }

  /** The place of an earlier decision for the same line, unless the line has another one. */
  private Optional<Span> sameAsBefore(Decision decision, List<Span> matches) {
    return matches.stream()
        .filter(at -> taken.containsKey(at) && taken.get(at).line() == decision.line())
        .filter(at -> matches.stream().noneMatch(other -> isFreeBeside(other, at)))
        .findFirst();
  }

  private boolean isFreeBeside(Span other, Span at) {
    LineMap lines = source.lines();
    return !taken.containsKey(other) && lines.lineAt(other.start()) == lines.lineAt(at.start());
  }

  private Optional<Span> nearest(Decision decision, Stream<Span> places) {
    return places.min(
        Comparator.comparingInt(
            (Span at) ->
                decision.line() == 0
                    ? 0
                    : Math.abs(source.lines().lineAt(at.start()) - decision.line())));
  }

  private List<Span> matches(Decision decision, Span within) {
    return readings(decision.from(), within).stream()
        .filter(at -> ContextHash.matches(decision.context(), source.text(), at))
        .toList();
  }

  private List<Span> readings(String from, Span within) {
    if (from.isEmpty()) {
      return insertions.stream().map(Edit::at).filter(within::covers).distinct().toList();
    }
    if (!SPACES.matcher(from).find()) {
      return exactly(from, within);
    }
    // A reading that spans lines may be written with blanks for the line ends.
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(from, -1)) {
      words.add(Pattern.quote(word));
    }
    Matcher matcher = Pattern.compile(String.join(SPACES.pattern(), words)).matcher(source.text());
    matcher.region(within.start(), within.end());
    List<Span> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  private List<Span> exactly(String from, Span within) {
    List<Span> found = new ArrayList<>();
    int at = source.text().indexOf(from, within.start());
    while (at >= 0 && at + from.length() <= within.end()) {
      found.add(new Span(at, at + from.length()));
      at = source.text().indexOf(from, at + 1);
    }
    return found;
  }
}
