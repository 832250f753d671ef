package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.model.Mention;

/**
 * Gathers what decisions teach about one text. A text on which a person has decided something
 * stays, where nothing is decided, as that person saw it: what it is taught is proposed only.
 */
public final class Teaching {
  private final Map<Lessons.Change, int[]> readings = new TreeMap<>();
  private final Map<String, Map<Mention.Type, int[]>> names = new TreeMap<>();
  private final Map<String, int[]> noNames = new TreeMap<>();

  /** Where a count stands for what holds; those for what only proposes follow. */
  private static final int RIGHT = 0;

  private static final int WRONG = 1;
  private static final int PROPOSING = 2;

  private Teaching() {}

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
    boolean holds = mode == LearnMode.ALL || mode == LearnMode.NEW && own.rows().isEmpty();
    Teaching teaching = new Teaching();
    own.rows().forEach(row -> teaching.take(row, holds));
    for (Decisions other : others) {
      other.rows().forEach(row -> teaching.take(row, holds));
    }
    return teaching.lessons();
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
                      names.computeIfAbsent(text(row), t -> new TreeMap<>())
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
