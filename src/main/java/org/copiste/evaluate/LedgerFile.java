package org.copiste.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copiste.model.Span;

/**
 * The parts of a ledger that are evaluated. Offsets point into the source that the ledger was
 * written for.
 *
 * @param edits edits and candidates
 * @param mentions names and dates, without candidates
 * @param notes notes
 * @param blocks blocks
 * @param pages pages
 */
record LedgerFile(
    List<Change> edits,
    List<Named> mentions,
    List<Footnote> notes,
    List<Paragraph> blocks,
    List<Span> pages) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An edit or, if not applied, a candidate. */
  record Change(
      Span at,
      String from,
      String to,
      boolean applied,
      double p,
      String kind,
      String subtype,
      String rule) {}

  /**
   * A name or a date.
   *
   * @param meaning the entry that a name means, or the value of a date; empty for none
   */
  record Named(String type, Span at, String text, String meaning) {}

  /** A note; {@code call} is -1 if none was found. */
  record Footnote(String n, int call, List<Span> body) {}

  /** A block. */
  record Paragraph(String kind, Span at) {}

  /**
   * Reads a ledger.
   *
   * @throws IOException if the file cannot be read or is not a ledger
   */
  static LedgerFile read(Path file) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IOException("“" + file + "” is no ledger: no JSON in line " + line, e);
    }
    if (!root.isObject() || !root.path("edits").isArray()) {
      throw new IOException("“" + file + "” is no ledger");
    }
    List<Change> edits = new ArrayList<>();
    for (JsonNode e : root.path("edits")) {
      edits.add(
          new Change(
              span(e),
              e.path("from").asText(),
              e.path("to").asText(),
              e.path("applied").asBoolean(true),
              e.path("p").asDouble(1),
              e.path("kind").asText(),
              e.path("subtype").asText(),
              e.path("why").path(0).path("rule").asText()));
    }
    List<Named> mentions = new ArrayList<>();
    for (JsonNode m : root.path("mentions")) {
      if (m.path("applied").asBoolean(true)) {
        mentions.add(
            new Named(m.path("type").asText(), span(m), m.path("text").asText(), meaning(m)));
      }
    }
    List<Footnote> notes = new ArrayList<>();
    for (JsonNode n : root.path("notes")) {
      List<Span> body = new ArrayList<>();
      n.path("body").forEach(b -> body.add(span(b)));
      notes.add(new Footnote(n.path("n").asText(), n.path("call").path("start").asInt(-1), body));
    }
    List<Paragraph> blocks = new ArrayList<>();
    for (JsonNode b : root.path("blocks")) {
      blocks.add(new Paragraph(b.path("kind").asText(), span(b)));
    }
    List<Span> pages = new ArrayList<>();
    root.path("pages").forEach(p -> pages.add(span(p)));
    return new LedgerFile(edits, mentions, notes, blocks, pages);
  }

  private static String meaning(JsonNode mention) {
    String ref = mention.path("ref").asText();
    String day = mention.path("when").asText();
    String bounds =
        Stream.of("from", "to", "notBefore", "notAfter")
            .map(name -> mention.path(name).asText())
            .collect(Collectors.joining("/"));
    return !ref.isEmpty() ? ref : !day.isEmpty() ? day : bounds.equals("///") ? "" : bounds;
  }

  private static Span span(JsonNode node) {
    int start = Math.max(0, node.path("start").asInt());
    return new Span(start, Math.max(start, node.path("end").asInt()));
  }

  /** What a mention says with the applied edits that lie inside it. */
  String corrected(Named mention) {
    StringBuilder out = new StringBuilder();
    Span at = mention.at();
    int done = 0;
    for (int i = Span.firstFrom(at.start(), edits, Change::at);
        i < edits.size() && edits.get(i).at().start() <= at.end();
        i++) {
      Change edit = edits.get(i);
      int from = edit.at().start() - at.start();
      if (edit.applied()
          && from >= done
          && edit.at().end() - at.start() <= mention.text().length()) {
        out.append(mention.text(), done, from).append(edit.to());
        done = edit.at().end() - at.start();
      }
    }
    return out.append(mention.text(), done, mention.text().length()).toString();
  }

  /**
   * The source with the applied edits.
   *
   * @throws IOException if the ledger belongs to another source
   */
  String applyTo(String source) throws IOException {
    StringBuilder out = new StringBuilder(source.length() + 64);
    int done = 0;
    for (Change edit : edits) {
      if (!edit.applied()) {
        continue;
      }
      if (edit.at().end() > source.length()
          || edit.at().start() < done
          || !edit.at().of(source).equals(edit.from())) {
        throw new IOException("the ledger does not belong to this text, see offset " + edit.at());
      }
      out.append(source, done, edit.at().start()).append(edit.to());
      done = edit.at().end();
    }
    return out.append(source, done, source.length()).toString();
  }
}
