package org.copiste.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.Report;

/** SARIF 2.1.0 (OASIS), one run. The rules are written last, when all of them are known. */
final class SarifWriter implements ReportWriter {
  private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:/");

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;

  SarifWriter(Writer out) throws IOException {
    json =
        new JsonFactory()
            .createGenerator(new JsonControls(out))
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Report report) throws IOException {
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule());
      json.writeStringField("level", level(finding.severity()));
      text("message", finding.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri(finding.file()));
      json.writeEndObject();
      region(finding);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  @Override
  public void finish(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "copiste");
    json.writeArrayFieldStart("rules");
    for (String rule : summary.byRule().keySet()) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void region(Finding finding) throws IOException {
    if (finding.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", finding.line());
      if (finding.column() > 0) {
        json.writeNumberField("startColumn", finding.column());
      }
      json.writeEndObject();
    }
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String uri(String file) throws IOException {
    String path = file.replace('\\', '/');
    try {
      if (WINDOWS.matcher(path).lookingAt()) {
        return new URI("file", "", "/" + path, null).toASCIIString();
      }
      // What stands before a colon would be a scheme.
      boolean colon = path.indexOf(':') >= 0 && !path.startsWith("/");
      return new URI(null, null, colon ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
