package org.copiste.validate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.Messages;
import org.copiste.validate.Report;
import org.copiste.validate.ValidationOptions;

/** Totals over all files of a run. Not thread-safe. */
public final class Summary {
  /** How many files are named of those that were checked against the same schemas. By hand. */
  private static final int NAMED = 3;

  private final ValidationOptions options;
  private final Map<Severity, Integer> count = new EnumMap<>(Severity.class);
  private final Map<String, Integer> byRule = new TreeMap<>();
  private final Map<List<String>, List<String>> bySchemas = new LinkedHashMap<>();
  private final Set<String> missing = new HashSet<>();
  private int files;
  private int failed;
  private int passedOver;

  /**
   * Totals of no files.
   *
   * @param options decide which findings make a file fail
   */
  public Summary(ValidationOptions options) {
    this.options = options;
  }

  /**
   * Adds the report of one file.
   *
   * @return the report as it is to be shown: a schema that is not on the machine is one warning of
   *     the whole run, at the first file that names it
   */
  public Report add(Report report) {
    files++;
    failed += options.fails(report) ? 1 : 0;
    bySchemas.computeIfAbsent(report.schemas(), s -> new ArrayList<>()).add(report.file());
    Report shown = report.without(report.missingSchemas().stream().filter(f -> !first(f)).toList());
    shown.count().forEach((severity, n) -> count.merge(severity, n, Integer::sum));
    shown.byRule().forEach((rule, n) -> byRule.merge(rule, n, Integer::sum));
    return shown;
  }

  private boolean first(Finding missingSchema) {
    return missing.add(missingSchema.name());
  }

  /** Adds files that were not checked because they are no TEI. */
  public void passOver(int number) {
    passedOver += number;
  }

  /** The number of files that were not checked because they are no TEI. */
  public int passedOver() {
    return passedOver;
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

  /**
   * Writes the summary as text: the rules, most frequent first, what the files were checked
   * against, then one line with the totals.
   */
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
    for (Map.Entry<List<String>, List<String>> group : bySchemas.entrySet()) {
      line(out, schemas(group.getKey(), files(group.getValue())));
    }
    if (passedOver > 0) {
      line(out, Messages.format(options.locale(), "passed-over", number(passedOver)));
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

  private static void line(Appendable out, String text) throws IOException {
    out.append(text).append(System.lineSeparator());
  }

  private String schemas(List<String> names, String checked) {
    return names.isEmpty()
        ? Messages.format(options.locale(), "checked-by-none", checked)
        : Messages.format(options.locale(), "checked", String.join(", ", names), checked);
  }

  /** A number of files; their names, too, where others were checked against something else. */
  private String files(List<String> names) {
    if (bySchemas.size() == 1) {
      return number(names.size());
    }
    String all = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    int more = names.size() - NAMED;
    return number(names.size())
        + " ("
        + all
        + (more > 0
            ? ", " + Messages.format(options.locale(), "and-more", Integer.toString(more))
            : "")
        + ")";
  }

  private String number(int files) {
    return Messages.format(
        options.locale(), files == 1 ? "file-one" : "file-many", Integer.toString(files));
  }
}
