package org.copiste.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copiste.model.Diagnostic.Severity;

/** Counts what became of the inputs and derives the exit code. */
public final class RunSummary {
  private final Map<Outcome.Status, Integer> statuses = new EnumMap<>(Outcome.Status.class);
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);

  /** Counts an outcome. */
  public void add(Outcome outcome) {
    statuses.merge(outcome.status(), 1, Integer::sum);
    outcome.notices().forEach(this::add);
  }

  /** Counts a message that belongs to no outcome. */
  public void add(Notice notice) {
    severities.merge(notice.severity(), 1, Integer::sum);
  }

  /** Counts PATHs and files that could not be inputs. */
  public void addUnusable(int count) {
    statuses.merge(Outcome.Status.IMPOSSIBLE, count, Integer::sum);
  }

  /** Counts files of a folder that were refused after a look into them. */
  public void addRefused(int count) {
    statuses.merge(Outcome.Status.FAILED, count, Integer::sum);
  }

  /** 0 if all went well, 1 if something failed and the rest is done, 3 if nothing could be done. */
  public int exitCode() {
    int well = of(Outcome.Status.DONE) + of(Outcome.Status.UP_TO_DATE);
    int failed = of(Outcome.Status.FAILED);
    int impossible = of(Outcome.Status.IMPOSSIBLE);
    if (well + failed == 0) {
      return 3;
    }
    return failed + impossible > 0 || of(Severity.ERROR) > 0 ? 1 : 0;
  }

  /** One line for people, for instance {@code 3 documents: 2 done, 1 failed; 4 warnings}. */
  @Override
  public String toString() {
    int done = of(Outcome.Status.DONE);
    int same = of(Outcome.Status.UP_TO_DATE);
    int failed = of(Outcome.Status.FAILED) + of(Outcome.Status.IMPOSSIBLE);
    int all = done + same + failed;
    List<String> parts = new ArrayList<>();
    parts.add(done + " done");
    if (same > 0) {
      parts.add(same + " up to date");
    }
    if (failed > 0) {
      parts.add(failed + " failed");
    }
    String text = all + (all == 1 ? " document: " : " documents: ") + String.join(", ", parts);
    int warnings = of(Severity.WARNING);
    return warnings == 0
        ? text
        : text + "; " + warnings + (warnings == 1 ? " warning" : " warnings");
  }

  private int of(Outcome.Status status) {
    return statuses.getOrDefault(status, 0);
  }

  private int of(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }
}
