package org.copiste.validate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copiste.model.Diagnostic.Severity;

/**
 * What was found in one file.
 *
 * @param file the file as the user named it
 * @param findings by line and column; where there were too many, a last one says how many are left
 *     out
 * @param count how many there were of each severity, those left out included
 * @param byRule how many there were of each rule, those left out included
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

  /** How many findings of this severity there were. */
  public int count(Severity severity) {
    return count.getOrDefault(severity, 0);
  }

  /** Whether nothing makes the file invalid; warnings do not. */
  public boolean valid() {
    return count(Severity.ERROR) == 0;
  }

  /** Whether nothing at all was found. */
  public boolean clean() {
    return count.isEmpty();
  }
}
