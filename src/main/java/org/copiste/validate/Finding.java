package org.copiste.validate;

import java.util.Comparator;
import org.copiste.model.Diagnostic.Severity;

/**
 * One thing that is wrong, or worth knowing, at one place of one file.
 *
 * @param file the file as the user named it
 * @param line the line, from 1, at which the tag in question ends; 0 where the whole file is meant
 * @param column the column, from 1, just after that tag; 0 where there is none
 * @param severity how bad it is; only {@code ERROR} makes a file invalid
 * @param rule a stable name of what was checked, such as {@code element-not-allowed}
 * @param name the element, attribute or identifier concerned; empty where none is
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

  /** By file and place, then by everything else, so that a report is the same every time. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
