package org.copiste.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.model.Mention;

/**
 * Gathers what decisions teach about one text. A text on which a person has decided something
 * stays, where nothing is decided, as that person saw it: what it is taught is proposed only.
 */
public final class Teaching {
  private final Map<Lessons.Change, Places> readings = new TreeMap<>();
  private final Map<String, Map<Mention.Type, Integer>> names = new TreeMap<>();
  private final Map<String, Integer> noNames = new TreeMap<>();

  /** At how many places a change was accepted or written, and at how many rejected. */
  private record Places(int right, int wrong) {
    Places plus(Places more) {
      return new Places(right + more.right, wrong + more.wrong);
    }
  }

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
    Teaching teaching = new Teaching();
    own.rows().forEach(teaching::take);
    others.forEach(other -> other.rows().forEach(teaching::take));
    boolean holds = mode == LearnMode.ALL || mode == LearnMode.NEW && own.rows().isEmpty();
    return new Lessons(teaching.readings(), teaching.names(), holds);
  }

  private void take(Decision row) {
    switch (row.verdict()) {
      case ACCEPT, REPLACE -> take(row, new Places(1, 0));
      case REJECT -> {
        // Without a reading any change of the place was refused, which says nothing of others.
        if (!row.to().isEmpty()) {
          take(row, new Places(0, 1));
        }
      }
      case NAME ->
          row.type()
              .ifPresent(
                  type ->
                      names
                          .computeIfAbsent(text(row), t -> new TreeMap<>())
                          .merge(type, 1, Integer::sum));
      case NO_NAME -> noNames.merge(text(row), 1, Integer::sum);
      case DATE, SAME_AS, NOTE -> {
        // They speak of their own place only.
      }
    }
  }

  private void take(Decision row, Places places) {
    Lessons.Change change = Lessons.Change.in(row.from(), row.to());
    if (!change.from().isBlank() && !change.to().equals(change.from())) {
      readings.merge(change, places, Places::plus);
    }
  }

  private static String text(Decision row) {
    return row.from().strip().replaceAll("\\s+", " ");
  }

  private List<Lessons.Reading> readings() {
    return readings.entrySet().stream()
        .map(
            taught ->
                new Lessons.Reading(
                    taught.getKey(), taught.getValue().right(), taught.getValue().wrong()))
        .toList();
  }

  private List<Lessons.Name> names() {
    List<Lessons.Name> learnt = new ArrayList<>();
    noNames.keySet().forEach(text -> names.computeIfAbsent(text, t -> new TreeMap<>()));
    names.forEach(
        (text, byType) -> {
          int sum = noNames.getOrDefault(text, 0);
          for (int count : byType.values()) {
            sum += count;
          }
          for (Mention.Type type : Mention.Type.values()) {
            if (type != Mention.Type.DATE) {
              int right = byType.getOrDefault(type, 0);
              learnt.add(new Lessons.Name(text, type, right, sum - right));
            }
          }
        });
    return learnt;
  }
}
