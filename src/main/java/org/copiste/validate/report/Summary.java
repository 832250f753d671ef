package org.copiste.validate.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Messages;
import org.copiste.validate.Report;
import org.copiste.validate.ValidationOptions;

/** Totals over all files of a run. Not thread-safe. */
public final class Summary {
  private final ValidationOptions options;
  private final Map<Severity, Integer> count = new EnumMap<>(Severity.class);
  private final Map<String, Integer> byRule = new TreeMap<>();
  private int files;
  private int failed;

  /**
   * Totals of no files.
   *
   * @param options decide which findings make a file fail
   */
  public Summary(ValidationOptions options) {
    this.options = options;
  }

  /** Adds the report of one file. */
  public void add(Report report) {
    files++;
    failed += options.fails(report) ? 1 : 0;
    report.count().forEach((severity, n) -> count.merge(severity, n, Integer::sum));
    report.byRule().forEach((rule, n) -> byRule.merge(rule, n, Integer::sum));
  }

  /** The number of files. */
  public int files() {
    return files;
  }

  /** The number of files that fail. */
  public int failed() {
    return failed;
  }

  /** The number of findings of a severity. */
  public int count(Severity severity) {
    return count.getOrDefault(severity, 0);
  }

  /** The number of findings by rule. */
  public Map<String, Integer> byRule() {
    return new TreeMap<>(byRule);
  }

  /** Writes the summary as text: the rules, most frequent first, then one line with the totals. */
  public void print(Appendable out) throws IOException {
    var rules =
        byRule.entrySet().stream()
            .sorted(
                Comparator.comparing(Map.Entry<String, Integer>::getValue)
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, Integer> rule : rules) {
      out.append(String.format("%7d  %s%n", rule.getValue(), rule.getKey()));
    }
    out.append(
            Messages.format(
                options.locale(),
                "summary",
                Integer.toString(files),
                Integer.toString(failed),
                Integer.toString(count(Severity.ERROR)),
                Integer.toString(count(Severity.WARNING)),
                Integer.toString(count(Severity.INFO))))
        .append(System.lineSeparator());
  }
}
