package org.copiste.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.copiste.model.Diagnostic.Severity;

/**
 * Collects what is found in one file. It keeps the first of each rule and counts the rest, so that
 * a million findings do not fill the memory and one rule does not hide the others. Not thread-safe:
 * one per file.
 */
public final class FindingCollector {
  /** How many findings of each rule are kept for one file. */
  public static final int KEPT_PER_RULE = 200;

  /** How many findings end the checking of a file by a grammar. */
  static final int FINDINGS_LIMIT = 50_000;

  /** How many UTF-16 code units of a name or a message are kept. */
  private static final int LENGTH = 1000;

  private final String file;
  private final MessageLocale locale;
  private final List<Finding> kept = new ArrayList<>();
  private final Map<Severity, Integer> count = new EnumMap<>(Severity.class);
  private final Map<String, Integer> byRule = new TreeMap<>();
  private boolean wellFormed = true;
  private int schemaLine;
  private int schemaColumn;

  /** An empty collection for a file, worded in a language. */
  public FindingCollector(String file, MessageLocale locale) {
    this.file = file;
    this.locale = locale;
  }

  /** The language in which findings are to be worded. */
  public MessageLocale locale() {
    return locale;
  }

  /** Adds a finding whose message is already worded. */
  public void add(
      int line, int column, Severity severity, String rule, String name, String message) {
    add(line, column, severity, rule, name, () -> message);
  }

  /** Adds a finding whose message is worded only if the finding is kept. */
  void add(
      int line, int column, Severity severity, String rule, String name, Supplier<String> message) {
    count.merge(severity, 1, Integer::sum);
    if (byRule.merge(rule, 1, Integer::sum) <= KEPT_PER_RULE) {
      int from = Math.max(0, line);
      int at = Math.max(0, column);
      kept.add(new Finding(file, from, at, severity, rule, brief(name), brief(message.get())));
    }
  }

  /** Says where the document names the schema that is applied next; 0 and 0 where it does not. */
  void schemaNamedAt(int line, int column) {
    schemaLine = line;
    schemaColumn = column;
  }

  /** Adds the finding that a schema could not be applied, at the place where it is named. */
  void schemaFailed(String rule, String why) {
    String said = Messages.format(locale, rule, why);
    add(schemaLine, schemaColumn, Severity.ERROR, rule, "", said);
  }

  /** Whether there are so many that nobody is served by looking for more. */
  boolean limitReached() {
    return count.values().stream().mapToInt(Integer::intValue).sum() >= FINDINGS_LIMIT;
  }

  /** An empty collection for the same file and language. */
  FindingCollector emptyCopy() {
    return new FindingCollector(file, locale);
  }

  /** Adds what another collection for the same file holds and has counted. */
  void addAll(FindingCollector other) {
    for (Finding finding : other.kept) {
      if (byRule.getOrDefault(finding.rule(), 0) < KEPT_PER_RULE) {
        kept.add(finding);
      }
    }
    other.count.forEach((severity, number) -> count.merge(severity, number, Integer::sum));
    other.byRule.forEach((rule, number) -> byRule.merge(rule, number, Integer::sum));
  }

  private static String brief(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }

  /** Adds the finding that the file is no well-formed XML; no other check can follow. */
  public void malformed(int line, int column, String rule, String message) {
    if (wellFormed) {
      wellFormed = false;
      add(line, column, Severity.ERROR, rule, "", message);
    }
  }

  /** Whether the file could be parsed so far. */
  public boolean wellFormed() {
    return wellFormed;
  }

  /** What was found, sorted, with a remark where some findings were not kept. */
  public Report report() {
    List<Finding> all = new ArrayList<>(kept);
    Collections.sort(all);
    int omitted = count.values().stream().mapToInt(Integer::intValue).sum() - all.size();
    if (omitted > 0) {
      String more = Messages.format(locale, "omitted", Integer.toString(omitted));
      all.add(new Finding(file, 0, 0, Severity.INFO, "omitted", "", more));
    }
    return new Report(file, all, count, byRule);
  }
}
