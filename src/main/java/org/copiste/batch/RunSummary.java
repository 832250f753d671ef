package org.copiste.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copiste.language.text.OneLine;
import org.copiste.model.Diagnostic.Severity;

/** Counts what became of the files and derives the exit code. */
public final class RunSummary {
  private static final String FAILED = "{1} failed";

  /** Why files are left out, by the code of the message that says so; others have failed. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("empty-file", "{1} empty"),
          Map.entry("no-text-layer", "{1} PDF without text"),
          Map.entry("unrecognised-file", "{1} of an unknown type"),
          Map.entry("unsupported-format", "{1} in a format that cannot be read"),
          Map.entry("not-an-input", "{1} no input"),
          Map.entry("no-file", "{1} no input"),
          Map.entry("file-not-found", "{1} not found"),
          Map.entry("not-decodable", "{1} not decodable"),
          Map.entry("binary-file", "{1} binary"),
          Map.entry("broken-file", "{1} damaged"),
          Map.entry("encrypted-file", "{1} encrypted"),
          Map.entry("file-too-large", "{1} too large"),
          Map.entry("not-overwritten", "{1} changed by hand"));

  private final Map<Outcome.Status, Integer> statuses = new EnumMap<>(Outcome.Status.class);
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
  private final Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private final List<String> unmade = new ArrayList<>();
  private int counted;

  /** Counts an outcome. */
  public void add(Outcome outcome) {
    statuses.merge(outcome.status(), 1, Integer::sum);
    outcome.notices().forEach(this::add);
    counted += outcome.figures().isEmpty() ? 0 : 1;
    outcome.figures().forEach((figure, n) -> figures.merge(figure, n, Integer::sum));
    switch (outcome.status()) {
      case LEFT_OUT, FAILED, IMPOSSIBLE -> leftOut.merge(reason(outcome), 1, Integer::sum);
      default -> {
        // It has its results.
      }
    }
  }

  /** Counts a message that belongs to no outcome. */
  public void add(Notice notice) {
    severities.merge(notice.severity(), 1, Integer::sum);
  }

  /** Names a file about all documents together that was to be written and was not. */
  public void addUnmade(String file) {
    unmade.add(file);
  }

  /** Counts what the search for inputs has met besides them. */
  public void add(InputFinder.Result found) {
    statuses.merge(Outcome.Status.IMPOSSIBLE, found.unusable(), Integer::sum);
    statuses.merge(Outcome.Status.FAILED, found.refused(), Integer::sum);
    for (Notice notice : found.notices()) {
      String reason = REASONS.get(notice.code());
      if (reason != null || notice.severity() == Severity.ERROR) {
        leftOut.merge(reason == null ? FAILED : reason, 1, Integer::sum);
      }
    }
  }

  private static String reason(Outcome outcome) {
    return outcome.notices().stream()
        .map(notice -> REASONS.get(notice.code()))
        .filter(reason -> reason != null)
        .findFirst()
        .orElse(FAILED);
  }

  /** 0 if all went well, 1 if something failed and the rest is done, 3 if nothing could be done. */
  public int exitCode() {
    int failed = of(Outcome.Status.FAILED) + of(Outcome.Status.FAULTY);
    int impossible = of(Outcome.Status.IMPOSSIBLE);
    if (well() + of(Outcome.Status.LEFT_OUT) + failed == 0) {
      return 3;
    }
    return failed + impossible > 0 || of(Severity.ERROR) > 0 ? 1 : 0;
  }

  /**
   * One line for people, for instance {@code 31 of 37 files; 6 left out: 3 PDF without text, 2
   * empty, 1 failed; 40 corrections, 7 doubtful places; 4 warnings}.
   */
  public String text(Wording wording) {
    int written = well() + of(Outcome.Status.FAULTY);
    int left = leftOut.values().stream().mapToInt(n -> n).sum();
    int all = written + left;
    List<String> files = new ArrayList<>();
    files.add(wording.say(all == 1 ? "{1} of {2} file" : "{1} of {2} files", written, all));
    if (of(Outcome.Status.UP_TO_DATE) > 0) {
      files.add(wording.say("{1} up to date", of(Outcome.Status.UP_TO_DATE)));
    }
    if (of(Outcome.Status.FAULTY) > 0) {
      files.add(wording.say("{1} with errors", of(Outcome.Status.FAULTY)));
    }
    List<String> parts = new ArrayList<>();
    parts.add(String.join(", ", files));
    if (left > 0) {
      String reasons =
          leftOut.entrySet().stream()
              .map(reason -> wording.say(reason.getKey(), reason.getValue()))
              .collect(Collectors.joining(", "));
      parts.add(wording.say("{1} left out: {2}", left, reasons));
    }
    if (!unmade.isEmpty()) {
      parts.add(wording.say("{1} not written", OneLine.of(String.join(", ", unmade))));
    }
    if (counted > 1) {
      parts.add(Figure.inWords(figures, wording));
    }
    int warnings = of(Severity.WARNING);
    if (warnings > 0) {
      parts.add(wording.say(warnings == 1 ? "{1} warning" : "{1} warnings", warnings));
    }
    return String.join("; ", parts);
  }

  private int well() {
    return of(Outcome.Status.DONE) + of(Outcome.Status.UP_TO_DATE);
  }

  private int of(Outcome.Status status) {
    return statuses.getOrDefault(status, 0);
  }

  private int of(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }
}
