package org.copiste.validate.report;

import java.io.IOException;
import java.io.Writer;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.Report;
import org.copiste.validate.ValidationOptions;

/**
 * JUnit XML: a test suite for each file and a test case for each finding; a file without findings
 * has one passed test case.
 */
final class JunitWriter implements ReportWriter {
  private final Writer out;
  private final ValidationOptions options;

  JunitWriter(Writer out, ValidationOptions options) throws IOException {
    this.out = out;
    this.options = options;
    out.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"copiste validate\">\n");
  }

  @Override
  public void add(Report report) throws IOException {
    long failures = report.findings().stream().filter(this::fails).count();
    int tests = Math.max(1, report.findings().size());
    out.write("  <testsuite name=\"" + escape(report.file()) + "\" tests=\"" + tests + "\"");
    out.write(" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">\n");
    if (report.findings().isEmpty()) {
      out.write("    <testcase classname=\"" + escape(report.file()) + "\" name=\"valid\"/>\n");
    }
    for (Finding finding : report.findings()) {
      write(finding);
    }
    out.write("  </testsuite>\n");
    out.flush();
  }

  private void write(Finding finding) throws IOException {
    String place = finding.line() + ":" + finding.column();
    String file = escape(finding.file());
    out.write("    <testcase classname=\"" + file + "\" file=\"" + file + "\" name=\"");
    out.write(place + " " + escape(finding.rule()) + "\">\n");
    String element = fails(finding) ? "failure" : "system-out";
    out.write("      <" + element);
    if (fails(finding)) {
      out.write(" type=\"" + escape(finding.rule()) + "\"");
      out.write(" message=\"" + escape(finding.message()) + "\"");
    }
    out.write(">" + escape(finding.file()) + ":" + place + ": " + escape(finding.message()));
    out.write("</" + element + ">\n    </testcase>\n");
  }

  private boolean fails(Finding finding) {
    return finding.severity() == Severity.ERROR
        || options.strictness() == ValidationOptions.Strictness.ALL;
  }

  @Override
  public void finish(Summary summary) throws IOException {
    out.write("</testsuites>\n");
    out.flush();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                // A terminal obeys control characters, those above ASCII included.
                default -> {
                  if (c >= 0x7F && c <= 0x9F) {
                    escaped.append("&#").append(c).append(';');
                    return;
                  }
                  // XML 1.0 cannot contain the other characters at all.
                  boolean allowed =
                      c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
                  escaped.appendCodePoint(allowed ? c : 0xFFFD);
                }
              }
            });
    return escaped.toString();
  }
}
