package org.copiste.validate.report;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.language.text.OneLine;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.Report;

/**
 * Workflow commands of GitHub Actions. GitHub shows ten annotations of each kind for a step, so
 * findings that differ only in their place are one.
 */
final class GithubWriter implements ReportWriter {
  private final Writer out;
  private final MessageLocale locale;

  GithubWriter(Writer out, MessageLocale locale) {
    this.out = out;
    this.locale = locale;
  }

  @Override
  public void add(Report report) throws IOException {
    for (Repeated repeated : Repeated.of(report, locale)) {
      Finding finding = repeated.first();
      String command = finding.severity() == Severity.INFO ? "notice" : finding.severity().label();
      out.write("::" + command + " file=" + property(finding.file()));
      if (finding.line() > 0) {
        out.write(",line=" + finding.line() + ",col=" + Math.max(1, finding.column()));
      }
      out.write(
          ",title="
              + property(finding.rule())
              + "::"
              + data(finding.message() + repeated.times(locale)));
      out.write("\n");
    }
    out.flush();
  }

  @Override
  public void finish(Summary summary) throws IOException {
    out.flush();
  }

  private static String data(String text) {
    // GitHub has a form for line ends; other control characters would reach the log.
    return Pattern.compile("\\R")
        .splitAsStream(text.replace("%", "%25"))
        .map(OneLine::of)
        .collect(Collectors.joining("%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
