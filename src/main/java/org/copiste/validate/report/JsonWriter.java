package org.copiste.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.Finding;
import org.copiste.validate.Report;

/** An object with an array of files, each with its findings, and a summary. */
final class JsonWriter implements ReportWriter {
  private final JsonGenerator json;

  JsonWriter(Writer out) throws IOException {
    json =
        new JsonFactory()
            .createGenerator(new JsonControls(out))
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("files");
  }

  @Override
  public void add(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", report.file());
    json.writeBooleanField("valid", report.valid());
    json.writeArrayFieldStart("schemas");
    for (String schema : report.schemas()) {
      json.writeString(schema);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      json.writeNumberField("line", finding.line());
      json.writeNumberField("column", finding.column());
      json.writeStringField("severity", finding.severity().label());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("name", finding.name());
      json.writeStringField("message", finding.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void finish(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", summary.files());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("passedOver", summary.passedOver());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.label(), summary.count(severity));
    }
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, Integer> rule : summary.byRule().entrySet()) {
      json.writeNumberField(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
