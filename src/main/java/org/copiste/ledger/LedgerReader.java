package org.copiste.ledger;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.ledger.Ledger.BlockRow;
import org.copiste.ledger.Ledger.Change;
import org.copiste.ledger.Ledger.LineRow;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.Ledger.NoteRow;
import org.copiste.ledger.Ledger.PageRow;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Reads a ledger row by row and ignores unknown members. */
public final class LedgerReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerReader() {}

  /**
   * Reads a ledger and checks that it fits its source.
   *
   * @throws LedgerException if it is not a ledger, or a quotation differs from the source
   */
  public static Ledger read(byte[] bytes, Source source) throws LedgerException {
    Ledger ledger = read(bytes);
    ledger.check(source);
    return ledger;
  }

  /**
   * Reads a ledger without its source, so that quotations are not checked.
   *
   * @throws LedgerException if it is not a ledger
   */
  public static Ledger read(byte[] bytes) throws LedgerException {
    Map<String, List<LedgerRow>> rows = new TreeMap<>();
    Map<String, LedgerRow> single = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new LedgerException("not a ledger: no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonLocation at = parser.currentLocation();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          rows.put(name, rows(parser));
        } else {
          single.put(name, new LedgerRow(JSON.readTree(parser), at.getLineNr()));
        }
      }
    } catch (JsonProcessingException e) {
      throw new LedgerException(
          "not a ledger: no JSON in line " + Math.max(1, e.getLocation().getLineNr()));
    } catch (LedgerException e) {
      throw e;
    } catch (IOException e) {
      throw new LedgerException("not a ledger: it cannot be read");
    }
    return ledger(single, rows);
  }

  private static List<LedgerRow> rows(JsonParser parser) throws IOException {
    List<LedgerRow> rows = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentLocation().getLineNr();
      rows.add(new LedgerRow(JSON.readTree(parser), line));
    }
    return rows;
  }

  private static Ledger ledger(Map<String, LedgerRow> single, Map<String, List<LedgerRow>> rows)
      throws LedgerException {
    LedgerRow version = single.get("copiste");
    LedgerRow source = single.get("source");
    if (version == null || source == null || !version.node().isTextual()) {
      throw new LedgerException("not a ledger: “copiste” or “source” is missing");
    }
    return new Ledger(
        version.node().textValue(),
        new Ledger.Origin(
            source.text("file"),
            source.text("sha256"),
            source.text("charset"),
            source.number("chars")),
        each(rows, "edits", LedgerReader::change),
        each(rows, "pages", row -> new PageRow(row.text("n"), row.span())),
        each(rows, "lines", row -> new LineRow(row.number("n"), row.span())),
        each(
            rows,
            "blocks",
            row ->
                new BlockRow(row.text("kind"), row.number("level"), row.optional("n"), row.span())),
        each(rows, "notes", LedgerReader::note),
        each(rows, "mentions", LedgerReader::mention),
        each(
            rows,
            "diagnostics",
            row ->
                new Diagnostic(
                    row.constant("severity", Diagnostic.Severity.class),
                    row.text("code"),
                    row.number("start"),
                    row.text("message"))));
  }

  private static Change change(LedgerRow row) throws LedgerException {
    List<Step> why = new ArrayList<>();
    for (LedgerRow step : row.rows("why")) {
      why.add(new Step(step.text("stage"), step.text("rule"), step.probability("p")));
    }
    Edit edit =
        new Edit(
            row.span(),
            row.text("to"),
            row.constant("kind", Edit.Kind.class),
            row.text("subtype"),
            row.probability("p"),
            row.text("resp"),
            row.has("group") ? row.number("group") : 0,
            why);
    return new Change(row.text("from"), edit, row.flag("applied"));
  }

  private static NoteRow note(LedgerRow row) throws LedgerException {
    List<Span> body = new ArrayList<>();
    for (LedgerRow part : row.rows("body")) {
      body.add(part.span());
    }
    Optional<Span> call =
        row.has("call") ? Optional.of(row.member("call").span()) : Optional.empty();
    return new NoteRow(
        row.text("n"),
        row.optional("label"),
        call,
        body,
        row.optional("resp"),
        row.probability("p"),
        row.optional("linkedBy"));
  }

  private static MentionRow mention(LedgerRow row) throws LedgerException {
    DateValue date =
        new DateValue(
            row.optional("when"),
            row.optional("from"),
            row.optional("to"),
            row.optional("notBefore"),
            row.optional("notAfter"),
            row.optional("edtf"));
    return new MentionRow(
        row.constant("type", Mention.Type.class),
        row.span(),
        row.text("text"),
        row.optional("ref"),
        row.optional("entity"),
        !row.has("applied") || row.flag("applied"),
        row.probability("p"),
        date,
        row.optional("cert"),
        row.optional("evidence"),
        row.optional("resp"));
  }

  private static <T> List<T> each(Map<String, List<LedgerRow>> rows, String name, Parser<T> parser)
      throws LedgerException {
    List<LedgerRow> found = rows.get(name);
    if (found == null) {
      throw new LedgerException("not a ledger: the array “" + name + "” is missing");
    }
    List<T> result = new ArrayList<>(found.size());
    for (LedgerRow row : found) {
      result.add(parser.parse(row));
    }
    return result;
  }

  /** Turns a row into a statement. */
  private interface Parser<T> {
    T parse(LedgerRow row) throws LedgerException;
  }
}
