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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.structure.LayoutStage;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/**
 * Reads letters with their gold: {@code NAME.txt}, and {@code NAME.full.json} or {@code NAME.json}
 * with {@code blocks} or {@code parts} (kind, start, end in characters of the text). What the gold
 * leaves open stays open: a line that no block claims may be of any kind.
 */
public final class GoldLetterReader {
  /** Kinds by the names in the gold; TEXT stands for a paragraph, which begins and goes on. */
  private static final long ANY = LineKind.ALL_BITS;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\[(]?\\s*[-–—.=]*\\s*(?i:page\\s*)?[\\dIl]{1,4}\\s*[-–—.=/]*\\s*[\\])]?");

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

  private record Part(String kind, int start, int end) {
    int length() {
      return end - start;
    }
  }

  private GoldLetter letter(
      String edition, String name, String text, JsonNode root, JsonNode blocks) {
    Document document =
        new LayoutStage()
            .apply(
                Document.of(
                    Source.of(name, text, text.length(), "", Encoding.UTF_8), Metadata.NONE));
    Lines lines = new Lines(document.source());
    RunningText running = new RunningText(document, lines);
    List<Part> parts = new ArrayList<>();
    int[] utf16 = utf16(text);
    boolean paragraphs = root.has("paragraphs");
    for (JsonNode block : blocks) {
      if (block.path("in_note").asBoolean(false)) {
        continue;
      }
      String kind = block.get("kind").asText();
      parts.add(new Part(kind, utf16[block.get("start").asInt()], utf16[block.get("end").asInt()]));
    }
    List<Integer> starts = new ArrayList<>();
    List<Integer> maybe = new ArrayList<>();
    if (paragraphs) {
      root.get("paragraphs").forEach(p -> starts.add(utf16[p.asInt()]));
      root.path("paragraphs_optional").forEach(p -> maybe.add(utf16[p.asInt()]));
    }
    List<LabelledLine> found = new ArrayList<>();
    List<Long> kinds = new ArrayList<>();
    int textFrom =
        parts.stream()
            .filter(p -> p.kind.equals("p"))
            .mapToInt(p -> p.start)
            .min()
            .orElse(starts.stream().mapToInt(s -> s).min().orElse(0));
    int lastText =
        parts.stream().filter(p -> p.kind.equals("p")).mapToInt(p -> p.start).max().orElse(0);
    for (int at = 0; at < running.count(); at++) {
      int line = running.line(at);
      found.add(new LabelledLine(lines.body(line), lines.indent(line), running.before(at)));
      kinds.add(kinds(lines, line, parts, starts, maybe, paragraphs, textFrom, lastText));
    }
    return new GoldLetter(edition, name, found, kinds.stream().mapToLong(k -> k).toArray());
  }

  private static long kinds(
      Lines lines,
      int line,
      List<Part> parts,
      List<Integer> starts,
      List<Integer> maybe,
      boolean paragraphs,
      int textFrom,
      int lastText) {
    int from = lines.first(line);
    int to = lines.last(line);
    Part best = null;
    int most = 0;
    for (Part part : parts) {
      int common = Math.min(to, part.end) - Math.max(from, part.start);
      if (kind(part, lines, line, textFrom, lastText) == 0 || common <= 0) {
        continue;
      }
      boolean whole = 2 * common > to - from;
      if (whole
          && (best == null || common > most || (common == most && part.length() < best.length()))) {
        best = part;
        most = common;
      }
    }
    if (best != null && !best.kind.equals("p")) {
      return kind(best, lines, line, textFrom, lastText);
    }
    if (paragraphs) {
      int begin = from;
      boolean starts0 = starts.stream().anyMatch(s -> s >= begin - 2 && s < to && s <= begin + 2);
      boolean maybe0 = maybe.stream().anyMatch(s -> s >= begin - 2 && s <= begin + 2);
      if (PAGE_NUMBER.matcher(lines.body(line)).matches()) {
        return LineKind.FURNITURE.bit();
      }
      return starts0
          ? LineKind.TEXT.bit()
          : maybe0 ? LineKind.TEXT.bit() | LineKind.MORE.bit() : LineKind.MORE.bit();
    }
    if (best == null) {
      return ANY;
    }
    return Math.abs(best.start - from) <= 2
            || lines.blankBetween(Math.min(best.start, from), Math.max(best.start, from))
        ? LineKind.TEXT.bit()
        : LineKind.MORE.bit();
  }

  /** The kinds that a part of the gold may mean on a line; 0 if it says nothing. */
  private static long kind(Part part, Lines lines, int line, int textFrom, int lastText) {
    String body = lines.body(line);
    boolean early = part.start <= textFrom;
    return switch (part.kind) {
      case "head" -> LineKind.HEAD.bit();
      case "title", "subject" -> early ? LineKind.SUBJECT.bit() : 0;
      case "letterhead" -> LineKind.LETTERHEAD.bit();
      case "fw" ->
          PAGE_NUMBER.matcher(body).matches()
              ? LineKind.FURNITURE.bit()
              : early ? LineKind.LETTERHEAD.bit() : LineKind.FURNITURE.bit();
      case "dateline" -> LineKind.DATELINE.bit();
      case "salute" -> {
        if (part.length() > 200 && body.length() > 160) {
          yield 0;
        }
        yield lastText > 0 && part.start >= lastText && part.start > textFrom
            ? LineKind.VALEDICTION.bit()
            : LineKind.SALUTE.bit();
      }
      case "valediction" -> LineKind.VALEDICTION.bit();
      case "signed" -> formula(body) ? LineKind.VALEDICTION.bit() : LineKind.SIGNED.bit();
      case "address", "addrLine" -> LineKind.ADDRESS.bit();
      case "stamp", "marking" -> LineKind.MARKING.bit();
      case "postscript", "label" ->
          LineShape.startsLower(body)
              ? LineKind.MORE.bit()
              : LineKind.POSTSCRIPT.bit() | LineKind.MORE.bit() | LineKind.TEXT.bit();
      case "pageNum" -> LineKind.FURNITURE.bit();
      case "note" -> PAGE_NUMBER.matcher(body).matches() ? LineKind.FURNITURE.bit() : ANY;
      case "p" -> LineKind.TEXT.bit();
      default -> 0;
    };
  }

  /** Whether a line that an edition tags as signed is a formula and not a name. */
  private static boolean formula(String body) {
    String[] words = body.split("[\\s,.']+");
    long small =
        Arrays.stream(words)
            .filter(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0)))
            .count();
    return small * 2 >= words.length && words.length > 1;
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
