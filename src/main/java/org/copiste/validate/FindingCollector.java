package org.copiste.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.copiste.model.Diagnostic.Severity;

/**
 * Collects the findings of one file. It keeps the first findings of each rule and only counts the
 * rest, so that a million findings do not exhaust the memory and one rule does not crowd out the
 * others. Not thread-safe.
 */
public final class FindingCollector {
  /** How many findings of each rule are kept for one file: more than anybody reads. Set by hand. */
  public static final int KEPT_PER_RULE = 200;

  /** The rule of the remark that findings are not listed. */
  static final String OMITTED = "omitted";

  /**
   * After how many findings a grammar gives up on a file. Set by hand: a file with so many is not
   * TEI at all, and counting on would only take time.
   */
  static final int FINDINGS_LIMIT = 50_000;

  /**
   * To how many UTF-16 code units a name or a message is cut. Set by hand, far above any real one.
   */
  private static final int MAX_LENGTH = 1000;

  private final String file;
  private final MessageLocale locale;
  private final List<Finding> kept = new ArrayList<>();
  private final Map<Severity, Integer> count = new EnumMap<>(Severity.class);
  private final Map<String, Integer> byRule = new TreeMap<>();
  private boolean wellFormed = true;
  private final Set<String> schemas = new LinkedHashSet<>();
  private final Map<Finding, Integer> repeats = new HashMap<>();
  private int schemaLine;
  private int schemaColumn;

  /**
   * A collector without findings.
   *
   * @param file the file as the user named it
   * @param locale the language of the messages
   */
  public FindingCollector(String file, MessageLocale locale) {
    this.file = file;
    this.locale = locale;
  }

  /** The language of the messages. */
  public MessageLocale locale() {
    return locale;
  }

  /** Adds a finding. */
  public void add(
      int line, int column, Severity severity, String rule, String name, String message) {
    add(line, column, severity, rule, name, () -> message);
  }

  /** Adds a finding. */
  void add(
      int line, int column, Severity severity, String rule, String name, Supplier<String> message) {
    count.merge(severity, 1, Integer::sum);
    Finding finding =
        new Finding(
            file,
            Math.max(0, line),
            Math.max(0, column),
            severity,
            rule,
            shortened(name),
            shortened(message.get()));
    if (byRule.merge(rule, 1, Integer::sum) <= KEPT_PER_RULE) {
      kept.add(finding);
      repeats.merge(finding.anywhere(), 1, Integer::sum);
    } else {
      repeats.computeIfPresent(finding.anywhere(), (equal, number) -> number + 1);
    }
  }

  /** Notes the name of a schema that the file is checked against. */
  void checkedAgainst(String schema) {
    schemas.add(schema);
  }

  /** Sets where the document names the schema that is applied next; 0 and 0 if it does not. */
  void schemaNamedAt(int line, int column) {
    schemaLine = line;
    schemaColumn = column;
  }

  /** Adds the finding that a schema could not be applied, at the line that names the schema. */
  void schemaFailed(String rule, String why) {
    String message = Messages.format(locale, rule, why);
    add(schemaLine, schemaColumn, Severity.ERROR, rule, "", message);
  }

  /** Whether there are so many findings that a grammar should give up. */
  boolean limitReached() {
    return count.values().stream().mapToInt(Integer::intValue).sum() >= FINDINGS_LIMIT;
  }

  /** A collector without findings for the same file and language. */
  FindingCollector emptyCopy() {
    return new FindingCollector(file, locale);
  }

  /** Adds the findings and the counts of another collector for the same file. */
  void addAll(FindingCollector other) {
    for (Finding finding : other.kept) {
      if (byRule.getOrDefault(finding.rule(), 0) < KEPT_PER_RULE) {
        kept.add(finding);
      }
    }
    other.repeats.forEach((finding, number) -> repeats.merge(finding, number, Integer::sum));
    other.count.forEach((severity, number) -> count.merge(severity, number, Integer::sum));
    other.byRule.forEach((rule, number) -> byRule.merge(rule, number, Integer::sum));
  }

  private static String shortened(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }

  /** Adds the finding that the file is not well-formed XML, after which nothing can be checked. */
  public void malformed(int line, int column, String rule, String message) {
    if (wellFormed) {
      wellFormed = false;
      add(line, column, Severity.ERROR, rule, "", message);
    }
  }

  /** Whether no parse has failed so far. */
  public boolean wellFormed() {
    return wellFormed;
  }

  /** The findings, sorted; a last one says how many were not kept. */
  public Report report() {
    List<Finding> all = new ArrayList<>(kept);
    Collections.sort(all);
    int omitted = count.values().stream().mapToInt(Integer::intValue).sum() - all.size();
    if (omitted > 0) {
      all.add(omitted(file, omitted, locale));
    }
    return new Report(file, all, count, byRule, repeats, List.copyOf(schemas));
  }

  /** The remark that a number of findings of a file is not listed. */
  public static Finding omitted(String file, int number, MessageLocale locale) {
    String more = Messages.format(locale, OMITTED, Integer.toString(number));
    return new Finding(file, 0, 0, Severity.INFO, OMITTED, "", more);
  }
}
