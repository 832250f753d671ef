package org.copiste.validate;

import java.util.Comparator;
import org.copiste.model.Diagnostic.Severity;

/**
 * One error, warning or notice about a file.
 *
 * @param file the file as the user named it
 * @param line the line, from 1, on which the tag in question ends; 0 if the finding is about the
 *     whole file
 * @param column the column, from 1, just after that tag; 0 if there is none
 * @param severity how bad it is; only {@code ERROR} makes a file invalid
 * @param rule a stable name of what was checked, such as {@code element-not-allowed}
 * @param name the element, attribute or identifier concerned; empty if none is
 * @param message one sentence that says what is wrong and what to do
 */
public record Finding(
    String file, int line, int column, Severity severity, String rule, String name, String message)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::name)
          .thenComparing(Finding::message);

  /**
   * The same finding without its place. Findings of a file that differ only in it are equal then.
   */
  Finding anywhere() {
    return new Finding(file, 0, 0, severity, rule, name, message);
  }

  /** By file and location, then by everything else, so that the order of a report is stable. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
