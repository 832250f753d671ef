package org.copiste.validate.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.copiste.language.text.OneLine;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.Report;

/**
 * {@code file:line:column: severity: message [rule]}. Findings of a file that differ only in their
 * place are one line, with their number and the first lines of the file in which they stand.
 */
final class TextWriter implements ReportWriter {
  private static final String RESET = "\u001b[0m";

  /** No colours. */
  static final Map<Severity, String> PLAIN =
      Map.of(Severity.ERROR, "", Severity.WARNING, "", Severity.INFO, "");

  /** Red, yellow, blue. */
  static final Map<Severity, String> COLOURS =
      Map.of(
          Severity.ERROR,
          "\u001b[1;31m",
          Severity.WARNING,
          "\u001b[1;33m",
          Severity.INFO,
          "\u001b[1;34m");

  private final Writer out;
  private final Map<Severity, String> colours;
  private final MessageLocale locale;

  TextWriter(Writer out, Map<Severity, String> colours, MessageLocale locale) {
    this.out = out;
    this.locale = locale;
    this.colours = colours;
  }

  @Override
  public void add(Report report) throws IOException {
    for (Repeated repeated : Repeated.of(report, locale)) {
      Finding finding = repeated.first();
      String colour = Objects.requireNonNull(colours.get(finding.severity()));
      out.write(OneLine.of(finding.file()));
      if (finding.line() > 0) {
        out.write(":" + finding.line() + ":" + finding.column());
      }
      out.write(": " + colour + finding.severity().label() + (colour.isEmpty() ? "" : RESET));
      out.write(
          ": "
              + OneLine.joined(finding.message())
              + " ["
              + finding.rule()
              + "]"
              + repeated.times(locale));
      out.write(System.lineSeparator());
    }
    out.flush();
  }

  @Override
  public void finish(Summary summary) throws IOException {
    out.flush();
  }
}
