package org.copiste.validate.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copiste.validate.ValidationOptions;

/** The formats of a report. */
public enum ReportFormat {
  /** One line for each finding that is not repeated, in the form of compiler messages. */
  TEXT((out, options) -> new TextWriter(out, TextWriter.PLAIN, options.locale())),
  /** One JSON object. */
  JSON((out, options) -> new JsonWriter(out)),
  /** JUnit XML, which GitLab and Jenkins read. */
  JUNIT(JunitWriter::new),
  /** SARIF 2.1.0, which GitHub's code scanning reads. */
  SARIF((out, options) -> new SarifWriter(out)),
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB((out, options) -> new GithubWriter(out, options.locale()));

  private interface Opener {
    ReportWriter open(Writer out, ValidationOptions options) throws IOException;
  }

  private final Opener opener;

  ReportFormat(Opener opener) {
    this.opener = opener;
  }

  /** Starts a report in this format. */
  public ReportWriter open(Writer out, ValidationOptions options) throws IOException {
    return opener.open(out, options);
  }

  /** Starts a report in the text format with colours. */
  public static ReportWriter coloured(Writer out, ValidationOptions options) {
    return new TextWriter(out, TextWriter.COLOURS, options.locale());
  }

  /** The format with a name; absent if there is none. */
  public static Optional<ReportFormat> of(String name) {
    return Arrays.stream(values()).filter(f -> f.label().equals(name)).findFirst();
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ReportFormat::label).toList();
  }

  /** The name of this format on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
