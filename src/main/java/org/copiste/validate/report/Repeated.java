package org.copiste.validate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.FindingCollector;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.Messages;
import org.copiste.validate.Report;

/**
 * Findings of one file that say the same of several places.
 *
 * @param first the first of them
 * @param lines the lines in which the first few stand, each once, in order
 * @param number how many there are
 */
record Repeated(Finding first, List<Integer> lines, int number) {
  /** How many lines are named: enough to begin with, and they fit behind the message. By hand. */
  private static final int LINES = 6;

  private record Statement(Severity severity, String rule, String name, String message) {}

  /**
   * The findings of a report, in the order in which they first occur. A last one says how many are
   * not among them.
   */
  static List<Repeated> of(Report report, MessageLocale locale) {
    Map<Statement, Repeated> gathered = new LinkedHashMap<>();
    for (Finding finding : report.listed()) {
      Statement statement =
          new Statement(finding.severity(), finding.rule(), finding.name(), finding.message());
      List<Integer> lines =
          gathered
              .computeIfAbsent(
                  statement, s -> new Repeated(finding, new ArrayList<>(), report.times(finding)))
              .lines();
      if (lines.size() <= LINES && !lines.contains(finding.line())) {
        lines.add(finding.line());
      }
    }
    List<Repeated> all = new ArrayList<>(gathered.values());
    int total = report.count().values().stream().mapToInt(Integer::intValue).sum();
    int others = total - all.stream().mapToInt(Repeated::number).sum();
    if (others > 0) {
      all.add(new Repeated(FindingCollector.omitted(report.file(), others, locale), List.of(), 1));
    }
    return all;
  }

  /** What stands behind the message: how often it holds and where; empty for a single finding. */
  String times(MessageLocale locale) {
    if (number == 1) {
      return "";
    }
    StringBuilder where = new StringBuilder();
    for (int line : lines.subList(0, Math.min(LINES, lines.size()))) {
      where.append(where.length() == 0 ? "" : ", ").append(line);
    }
    where.append(lines.size() > LINES ? ", …" : "");
    return " ("
        + Messages.format(locale, "times", Integer.toString(number), where.toString())
        + ")";
  }
}
