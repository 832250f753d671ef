package org.copiste.validate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.Diagnostic.Severity;

/**
 * The findings of one file.
 *
 * @param file the file as the user named it
 * @param findings by line and column; if there were too many, a last one says how many are omitted
 * @param count the number of findings of each severity, including the omitted ones
 * @param byRule the number of findings of each rule, including the omitted ones
 */
public record Report(
    String file,
    List<Finding> findings,
    Map<Severity, Integer> count,
    Map<String, Integer> byRule) {

  /** Copies the collections. */
  public Report {
    findings = List.copyOf(findings);
    count = Map.copyOf(count);
    byRule = java.util.Collections.unmodifiableMap(new TreeMap<>(byRule));
  }

  /** The number of findings of a severity. */
  public int count(Severity severity) {
    return count.getOrDefault(severity, 0);
  }

  /** Whether there are no errors; warnings do not make a file invalid. */
  public boolean valid() {
    return count(Severity.ERROR) == 0;
  }

  /** Whether there are no findings at all. */
  public boolean clean() {
    return count.isEmpty();
  }
}
