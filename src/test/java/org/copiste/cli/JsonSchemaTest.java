package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON schemas that go with the program, against what it writes. */
class JsonSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  @TempDir Path folder = Path.of("");

  private static JsonNode schema(String name) throws IOException {
    return JSON.readTree(Path.of("schema", name).toFile());
  }

  private List<JsonNode> ledgers() throws IOException {
    String[] words = {"encode", "seeds", "example", "-o", folder.toString(), "--ledger"};
    assertEquals(0, Main.run(words, InputStream.nullInputStream(), NOWHERE, NOWHERE));
    List<JsonNode> ledgers = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*.ledger.json")) {
      for (Path file : files) {
        ledgers.add(JSON.readTree(file.toFile()));
      }
    }
    assertEquals(3, ledgers.size());
    return ledgers;
  }

  @Test
  void ledgersFitTheirSchema() throws IOException {
    JsonNode schema = schema("ledger.schema.json");
    TreeSet<String> optional = new TreeSet<>();
    for (JsonNode ledger : ledgers()) {
      assertEquals(List.of(), JsonSchema.faults(schema, ledger));
      for (String part : List.of("edits", "notes", "mentions", "blocks", "diagnostics")) {
        ledger.get(part).forEach(row -> row.fieldNames().forEachRemaining(optional::add));
      }
    }
    // The texts are such that nearly all members occur that may be missing.
    List<String> some = List.of("ref", "entity", "when", "notBefore", "edtf", "label", "n", "cert");
    assertTrue(optional.containsAll(some), optional.toString());
  }

  /** A schema that lets anything pass would be worth nothing. */
  @Test
  void aLedgerThatIsNoneIsFound() throws IOException {
    JsonNode schema = schema("ledger.schema.json");
    JsonNode good = ledgers().get(0);
    List<String> wrong = new ArrayList<>();
    ObjectNode extra = good.deepCopy();
    extra.put("more", 1);
    wrong.addAll(JsonSchema.faults(schema, extra));
    ObjectNode less = good.deepCopy();
    less.remove("lines");
    wrong.addAll(JsonSchema.faults(schema, less));
    ObjectNode p = good.deepCopy();
    ((ObjectNode) p.at("/edits/0")).put("p", 1.5);
    wrong.addAll(JsonSchema.faults(schema, p));
    ObjectNode kind = good.deepCopy();
    ((ObjectNode) kind.at("/mentions/0")).put("type", "animal");
    wrong.addAll(JsonSchema.faults(schema, kind));
    ObjectNode sum = good.deepCopy();
    ((ObjectNode) sum.at("/source")).put("sha256", "0");
    wrong.addAll(JsonSchema.faults(schema, sum));
    assertEquals(5, wrong.size(), wrong.toString());
  }

  @Test
  void reportsFitTheirSchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(
        new String[] {"validate", "schema/samples", "corpus-out", "--format", "json"},
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        NOWHERE);
    JsonNode report = JSON.readTree(out.toByteArray());
    assertEquals(List.of(), JsonSchema.faults(schema("report.schema.json"), report));
    assertTrue(report.at("/summary/failed").asInt() > 5, report.get("summary").toString());
    ((ObjectNode) report.get("summary")).put("failed", -1);
    assertEquals(1, JsonSchema.faults(schema("report.schema.json"), report).size());
  }

  @Test
  void evaluationsFitTheirSchema() throws IOException {
    JsonNode schema = schema("evaluate.schema.json");
    ledgers();
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path ocr = Files.createDirectories(folder.resolve("ocr"));
    Path other = Files.createDirectories(folder.resolve("other"));
    String text = Files.readString(Path.of("example/lettre.txt"));
    Files.writeString(ocr.resolve("lettre.txt"), text);
    Files.writeString(gold.resolve("lettre.txt"), text.replace("regu", "reçu"));
    Files.writeString(other.resolve("lettre.txt"), text.replace("le", "la"));
    Files.copy(folder.resolve("lettre.ledger.json"), gold.resolve("lettre.ledger.json"));
    Files.copy(folder.resolve("lettre.ledger.json"), ocr.resolve("lettre.ledger.json"));
    JsonNode all = evaluation(gold, ocr, "--ocr", ocr, "--against", other);
    assertEquals(List.of(), JsonSchema.faults(schema, all));
    for (String part : List.of("/text/words", "/text/calibration", "/against", "/ledgers")) {
      assertTrue(all.at(part).size() > 0, part);
    }
    JsonNode few = evaluation(gold.resolve("lettre.txt"), ocr.resolve("lettre.txt"));
    assertEquals(List.of(), JsonSchema.faults(schema, few));
    ObjectNode wrong = all.deepCopy();
    ((ObjectNode) wrong.at("/text/words")).put("fixed", -1);
    ((ObjectNode) wrong.at("/text/system")).remove("cer");
    ((ObjectNode) wrong.at("/against/cmer")).put("better", 1.5);
    ((ObjectNode) wrong.at("/text")).put("more", 1);
    assertEquals(4, JsonSchema.faults(schema, wrong).size());
  }

  private static JsonNode evaluation(Object... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("evaluate"));
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    words.addAll(List.of("--format", "json"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(
        words.toArray(String[]::new),
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        NOWHERE);
    return JSON.readTree(out.toByteArray());
  }
}
