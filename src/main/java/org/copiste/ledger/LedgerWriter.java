package org.copiste.ledger;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Writes a ledger as JSON in UTF-8; the same ledger always gives the same bytes. */
public final class LedgerWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private LedgerWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The whole file. */
  public static byte[] bytes(Ledger ledger) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new RowPrinter());
      new LedgerWriter(json).ledger(ledger);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void ledger(Ledger ledger) throws IOException {
    json.writeStartObject();
    string("copiste", ledger.copiste());
    json.writeObjectFieldStart("source");
    string("file", ledger.source().file());
    string("sha256", ledger.source().sha256());
    string("charset", ledger.source().charset());
    json.writeNumberField("chars", ledger.source().chars());
    json.writeEndObject();
    rows("edits", ledger.changes(), this::change);
    rows("pages", ledger.pages(), this::page);
    rows("lines", ledger.lines(), this::line);
    rows("blocks", ledger.blocks(), this::block);
    rows("notes", ledger.notes(), this::note);
    rows("mentions", ledger.mentions(), this::mention);
    rows("diagnostics", ledger.diagnostics(), this::diagnostic);
    json.writeEndObject();
  }

  private void change(Ledger.Change change) throws IOException {
    Edit edit = change.edit();
    span(edit.at());
    string("from", change.from());
    string("to", edit.to());
    json.writeBooleanField("applied", change.applied());
    json.writeNumberField("p", edit.p());
    string("kind", edit.kind().label());
    string("subtype", edit.subtype());
    string("resp", edit.resp());
    if (edit.group() > 0) {
      json.writeNumberField("group", edit.group());
    }
    json.writeArrayFieldStart("why");
    for (Step step : edit.why()) {
      json.writeStartObject();
      string("stage", step.stage());
      string("rule", step.rule());
      json.writeNumberField("p", step.p());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void page(Ledger.PageRow page) throws IOException {
    string("n", page.n());
    span(page.at());
  }

  private void line(Ledger.LineRow line) throws IOException {
    json.writeNumberField("n", line.n());
    span(line.at());
  }

  private void block(Ledger.BlockRow block) throws IOException {
    string("kind", block.kind());
    json.writeNumberField("level", block.level());
    optional("n", block.n());
    span(block.at());
  }

  private void note(Ledger.NoteRow note) throws IOException {
    string("n", note.n());
    optional("label", note.label());
    if (note.call().isPresent()) {
      json.writeObjectFieldStart("call");
      span(note.call().get());
      json.writeEndObject();
    } else {
      json.writeNullField("call");
    }
    json.writeArrayFieldStart("body");
    for (Span part : note.body()) {
      json.writeStartObject();
      span(part);
      json.writeEndObject();
    }
    json.writeEndArray();
    optional("resp", note.resp());
    json.writeNumberField("p", note.p());
    optional("linkedBy", note.linkedBy());
  }

  private void mention(Ledger.MentionRow mention) throws IOException {
    string("type", mention.type().label());
    span(mention.at());
    string("text", mention.text());
    optional("ref", mention.ref());
    optional("entity", mention.entity());
    if (!mention.applied()) {
      json.writeBooleanField("applied", false);
    }
    json.writeNumberField("p", mention.p());
    DateValue date = mention.date();
    optional("when", date.when());
    optional("from", date.from());
    optional("to", date.to());
    optional("notBefore", date.notBefore());
    optional("notAfter", date.notAfter());
    optional("edtf", date.edtf());
    optional("cert", mention.cert());
    optional("evidence", mention.evidence());
    optional("resp", mention.resp());
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    string("severity", diagnostic.severity().label());
    string("code", diagnostic.code());
    json.writeNumberField("start", diagnostic.start());
    string("message", diagnostic.message());
  }

  private void span(Span at) throws IOException {
    json.writeNumberField("start", at.start());
    json.writeNumberField("end", at.end());
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    }
  }

  private void string(String name, String value) throws IOException {
    json.writeFieldName(name);
    if (hasLoneSurrogate(value)) {
      json.writeRawValue(escaped(value));
    } else {
      json.writeString(value);
    }
  }

  private static boolean hasLoneSurrogate(String value) {
    return value.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  /** An edit may end inside a surrogate pair; in JSON half a pair can only be an escape. */
  private static String escaped(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) value.charAt(i)));
    }
    return out.append('"').toString();
  }

  private <T> void rows(String name, Iterable<T> rows, RowWriter<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T row : rows) {
      json.writeStartObject();
      writer.write(row);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the members of one row. */
  private interface RowWriter<T> {
    void write(T row) throws IOException;
  }
}
