package org.copiste.structure.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.structure.LayoutStage;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/**
 * Reads letters with their gold: {@code NAME.txt}, and {@code NAME.full.json} or {@code NAME.json}
 * with {@code blocks} or {@code parts} (kind, start, end in characters of the text). What the gold
 * leaves open stays open: a line that no block claims may be of any kind.
 */
public final class GoldLetterReader {
  private final ObjectMapper json = new ObjectMapper();

  /**
   * One letter; empty where there is no gold or nothing is labelled.
   *
   * @throws GoldException if the gold is not JSON of this form, or the text not UTF-8
   * @throws IOException if a file cannot be read
   */
  public Optional<GoldLetter> read(Path text, String edition) throws IOException {
    String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
    Path full = text.resolveSibling(name + ".full.json");
    Path gold = Files.exists(full) ? full : text.resolveSibling(name + ".json");
    if (!Files.exists(gold)) {
      return Optional.empty();
    }
    String content = content(text);
    JsonNode root = tree(gold);
    JsonNode blocks = root.has("blocks") ? root.get("blocks") : root.path("parts");
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int characters = content.codePointCount(0, content.length());
    for (JsonNode block : blocks) {
      int start = block.path("start").asInt(-1);
      int end = block.path("end").asInt(-1);
      if (!block.path("kind").isTextual() || start < 0 || end < start || end > characters) {
        throw new GoldException(
            gold, 1, "a block needs a kind, and a start and an end inside the text: " + block);
      }
    }
    for (String list : List.of("paragraphs", "paragraphs_optional")) {
      for (JsonNode at : root.path(list)) {
        if (!at.isInt() || at.asInt() < 0 || at.asInt() > characters) {
          throw new GoldException(gold, 1, list + " holds what is no place in the text: " + at);
        }
      }
    }
    return Optional.of(letter(edition, name, content, root, blocks));
  }

  private static String content(Path text) throws IOException {
    try {
      return Files.readString(text, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new GoldException(text, 1, "the file is not UTF-8");
    }
  }

  private JsonNode tree(Path gold) throws IOException {
    try {
      return json.readTree(gold.toFile());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new GoldException(gold, line, "this is not JSON: " + e.getOriginalMessage());
    }
  }

  private static GoldLetter letter(
      String edition, String name, String text, JsonNode root, JsonNode blocks) {
    Document document =
        new LayoutStage()
            .apply(
                Document.of(
                    Source.of(name, text, text.length(), "", Encoding.UTF_8), Metadata.NONE));
    Lines lines = new Lines(document.source());
    RunningText running = new RunningText(document, lines);
    int[] utf16 = utf16(text);
    List<GoldParts.Part> parts = new ArrayList<>();
    for (JsonNode block : blocks) {
      if (!block.path("in_note").asBoolean(false)) {
        parts.add(
            new GoldParts.Part(
                block.get("kind").asText(),
                utf16[block.get("start").asInt()],
                utf16[block.get("end").asInt()]));
      }
    }
    GoldParts gold =
        root.has("paragraphs")
            ? new GoldParts(
                lines,
                parts,
                offsets(root.get("paragraphs"), utf16),
                offsets(root.path("paragraphs_optional"), utf16))
            : new GoldParts(lines, parts);
    List<LabelledLine> found = new ArrayList<>();
    long[] kinds = new long[running.count()];
    for (int at = 0; at < running.count(); at++) {
      int line = running.line(at);
      found.add(new LabelledLine(lines.body(line), lines.indent(line), running.before(at)));
      kinds[at] = gold.kinds(line);
    }
    return new GoldLetter(edition, name, found, kinds);
  }

  private static TreeSet<Integer> offsets(JsonNode list, int[] utf16) {
    TreeSet<Integer> offsets = new TreeSet<>();
    list.forEach(at -> offsets.add(utf16[at.asInt()]));
    return offsets;
  }

  private static int[] utf16(String text) {
    int[] at = new int[text.codePointCount(0, text.length()) + 1];
    int k = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      at[k++] = i;
    }
    at[k] = text.length();
    return at;
  }
}
