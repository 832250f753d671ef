package org.copiste.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Edit;
import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * Finds the place of a decision by its reading and context. Its line is only a hint: the search
 * begins near it and then takes in the whole text. Each place is returned once, so that two
 * decisions with the same reading and context get two places.
 */
final class DecisionLocator {
  /** How many lines around the decision's own are searched first. */
  private static final int NEAR = 40;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final Source source;
  private final List<Edit> insertions;
  private final Set<Span> taken = new HashSet<>();

  /**
   * A locator for one source.
   *
   * @param insertions edits with an empty span: where decisions about an empty reading may apply
   */
  DecisionLocator(Source source, List<Edit> insertions) {
    this.source = source;
    this.insertions = insertions;
  }

  /** The place that a decision means, the nearest to its line; empty if there is none. */
  Optional<Span> find(Decision decision) {
    LineMap lines = source.lines();
    Optional<Span> found = Optional.empty();
    if (decision.line() > 0 && decision.line() <= lines.count()) {
      int first = Math.max(1, decision.line() - NEAR);
      int last = Math.min(lines.count(), decision.line() + NEAR);
      found = find(decision, new Span(lines.whole(first).start(), lines.whole(last).end()));
    }
    if (found.isEmpty()) {
      found = find(decision, new Span(0, source.text().length()));
    }
    found.ifPresent(taken::add);
    return found;
  }

  private Optional<Span> find(Decision decision, Span within) {
    return readings(decision.from(), within).stream()
        .filter(at -> !taken.contains(at))
        .filter(at -> ContextHash.matches(decision.context(), source.text(), at))
        .min(
            Comparator.comparingInt(
                (Span at) ->
                    decision.line() == 0
                        ? 0
                        : Math.abs(source.lines().lineAt(at.start()) - decision.line())));
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
