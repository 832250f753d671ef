package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.model.Mention;

/**
 * Gathers what decisions teach about one text. A text on which a person has decided something
 * stays, where nothing is decided, as that person saw it: only what was decided elsewhere before
 * that person's first decision may change it.
 */
public final class Teaching {
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z)?");
  private static final int DAY = "0000-00-00".length();

  private final boolean all;
  private final boolean proposing;
  private final Optional<String> begun;
  private final Map<Lessons.Change, int[]> readings = new TreeMap<>();
  private final Map<String, Map<Mention.Type, int[]>> names = new TreeMap<>();
  private final Map<String, int[]> noNames = new TreeMap<>();

  /** Where a count stands for what holds; those for what only proposes follow. */
  private static final int RIGHT = 0;

  private static final int WRONG = 1;
  private static final int PROPOSING = 2;

  private Teaching(LearnMode mode, Decisions own) {
    this.all = mode == LearnMode.ALL;
    this.proposing = mode == LearnMode.PROPOSE;
    this.begun = own.rows().isEmpty() ? Optional.empty() : Optional.of(first(own));
  }

  /**
   * What a text is taught.
   *
   * @param own the decisions on the text itself
   * @param others those on the other texts of its corpus
   */
  public static Lessons of(LearnMode mode, Decisions own, List<Decisions> others) {
    if (mode == LearnMode.OFF) {
      return Lessons.NONE;
    }
    Teaching teaching = new Teaching(mode, own);
    own.rows().forEach(row -> teaching.take(row, teaching.all));
    for (Decisions other : others) {
      other.rows().forEach(row -> teaching.take(row, teaching.holds(row)));
    }
    return teaching.lessons();
  }

  /** When the first decision was made; empty if one does not say. */
  private static String first(Decisions own) {
    return own.rows().stream()
        .map(row -> TIME.matcher(row.when()).matches() ? row.when() : "")
        .sorted()
        .findFirst()
        .orElse("");
  }

  private boolean holds(Decision row) {
    if (all || proposing || begun.isEmpty()) {
      return !proposing;
    }
    String own = begun.get();
    boolean dated = !own.isEmpty() && TIME.matcher(row.when()).matches();
    // A day that has no time of day may be before or after a time of that day.
    return dated
        && (row.when().length() == own.length()
            ? row.when().compareTo(own) < 0
            : row.when().substring(0, DAY).compareTo(own.substring(0, DAY)) < 0);
  }

  private void take(Decision row, boolean holds) {
    int kind = holds ? 0 : PROPOSING;
    switch (row.verdict()) {
      case ACCEPT, REPLACE, REJECT -> {
        int count = row.verdict() == Verdict.REJECT ? WRONG : RIGHT;
        Lessons.Change change = Lessons.Change.in(row.from(), row.to());
        boolean changes = !change.from().isBlank() && !change.to().equals(change.from());
        if (changes && !(count == WRONG && row.to().isEmpty())) {
          readings.computeIfAbsent(change, c -> new int[2 * PROPOSING])[kind + count]++;
        }
      }
      case NAME ->
          row.type()
              .ifPresent(
                  type ->
                      names
                          .computeIfAbsent(text(row), t -> new TreeMap<>())
                          .computeIfAbsent(type, t -> new int[PROPOSING])[kind / PROPOSING]++);
      case NO_NAME ->
          noNames.computeIfAbsent(text(row), t -> new int[PROPOSING])[kind / PROPOSING]++;
      case DATE, SAME_AS, NOTE -> {
        // They speak of their own place only.
      }
    }
  }

  private static String text(Decision row) {
    return row.from().strip().replaceAll("\\s+", " ");
  }

  private Lessons lessons() {
    List<Lessons.Reading> learnt = new ArrayList<>();
    readings.forEach(
        (change, counts) -> {
          for (int kind = 0; kind <= PROPOSING; kind += PROPOSING) {
            int right = counts[kind + RIGHT];
            int wrong = counts[kind + WRONG];
            if (right + wrong > 0) {
              learnt.add(new Lessons.Reading(change, right, wrong, kind == 0));
            }
          }
        });
    return new Lessons(learnt, names());
  }

  private List<Lessons.Name> names() {
    List<Lessons.Name> learnt = new ArrayList<>();
    noNames.keySet().forEach(text -> names.computeIfAbsent(text, t -> new TreeMap<>()));
    names.forEach(
        (text, byType) -> {
          int[] none = noNames.getOrDefault(text, new int[PROPOSING]);
          for (int kind = 0; kind < PROPOSING; kind++) {
            int sum = none[kind];
            for (int[] counts : byType.values()) {
              sum += counts[kind];
            }
            for (Mention.Type type : Mention.Type.values()) {
              int right = byType.getOrDefault(type, new int[PROPOSING])[kind];
              if (type != Mention.Type.DATE && sum > 0) {
                learnt.add(new Lessons.Name(text, type, right, sum - right, kind == 0));
              }
            }
          }
        });
    return learnt;
  }
}
