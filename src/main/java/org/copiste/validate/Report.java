package org.copiste.validate;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param repeats how often each of the findings occurs in the file, whatever its place (the keys
 *     have none), including the omitted ones
 * @param schemas the names of the schemas that the file was checked against; empty if it was
 *     checked only for what needs none
 */
public record Report(
    String file,
    List<Finding> findings,
    Map<Severity, Integer> count,
    Map<String, Integer> byRule,
    Map<Finding, Integer> repeats,
    List<String> schemas) {

  /** Copies the collections. */
  public Report {
    findings = List.copyOf(findings);
    count = Map.copyOf(count);
    repeats = Map.copyOf(repeats);
    schemas = List.copyOf(schemas);
    byRule = java.util.Collections.unmodifiableMap(new TreeMap<>(byRule));
  }

  /** The findings without the remark that others are omitted. */
  public List<Finding> listed() {
    return findings.stream().filter(f -> !f.rule().equals(FindingCollector.OMITTED)).toList();
  }

  /** How often a finding occurs in the file with the same message, at this place or another. */
  public int times(Finding finding) {
    return repeats.getOrDefault(finding.anywhere(), 1);
  }

  /**
   * The warnings that a schema is not on this machine; the name of each is the schema's address.
   */
  public List<Finding> missingSchemas() {
    return findings.stream().filter(f -> SchemaNotices.isMissing(f.rule())).toList();
  }

  /** This report without some of its findings. */
  public Report without(List<Finding> some) {
    List<Finding> others = new ArrayList<>(findings);
    Map<Severity, Integer> counts = new HashMap<>(count);
    Map<String, Integer> rules = new TreeMap<>(byRule);
    for (Finding finding : some) {
      others.remove(finding);
      counts.computeIfPresent(finding.severity(), (s, n) -> n == 1 ? null : n - 1);
      rules.computeIfPresent(finding.rule(), (r, n) -> n == 1 ? null : n - 1);
    }
    return new Report(file, others, counts, rules, repeats, schemas);
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
