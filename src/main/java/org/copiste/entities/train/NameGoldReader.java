package org.copiste.entities.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * Reads texts with their names. A PATH is a folder with {@code txt/NAME.txt} and {@code gold.json}
 * (by NAME a list of {@code type}, {@code start}, {@code end}), a folder of letters with {@code
 * NAME.txt} and {@code NAME.full.json} or {@code NAME.json} ({@code mentions} likewise), or a file
 * {@code *.bio} with a token and its label on each line. Offsets are characters.
 */
public final class NameGoldReader {
  private static final Map<String, Mention.Type> TYPES =
      Map.ofEntries(
          Map.entry("PER", Mention.Type.PERSON),
          Map.entry("LOC", Mention.Type.PLACE),
          Map.entry("ORG", Mention.Type.ORG),
          Map.entry("pers", Mention.Type.PERSON),
          Map.entry("loc", Mention.Type.PLACE),
          Map.entry("org", Mention.Type.ORG),
          Map.entry("person", Mention.Type.PERSON),
          Map.entry("place", Mention.Type.PLACE));

  /** Types that are proper names, too, but of nothing that Copiste tags. */
  private static final List<String> OPEN = List.of("optional", "ship");

  private static final String TEXT = ".txt";

  private final ObjectMapper json = new ObjectMapper();

  /**
   * The texts of a PATH, by name.
   *
   * @throws NameGoldException if a file is not of this form
   * @throws IOException if a file cannot be read
   */
  public List<NameGold> read(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return BioReader.read(path, content(path));
    }
    String group = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    Path one = path.resolve("gold.json");
    List<NameGold> texts = new ArrayList<>();
    if (Files.exists(one)) {
      JsonNode root = tree(one);
      for (Path text : texts(path.resolve("txt"))) {
        texts.add(text(group, text, one, root.path(name(text))));
      }
      return texts;
    }
    for (Path text : texts(path)) {
      Path full = text.resolveSibling(name(text) + ".full.json");
      Path gold = Files.exists(full) ? full : text.resolveSibling(name(text) + ".json");
      if (Files.exists(gold)) {
        texts.add(text(group, text, gold, tree(gold).path("mentions")));
      }
    }
    return texts;
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(TEXT)).sorted().toList();
    }
  }

  private static String name(Path text) {
    String name = String.valueOf(text.getFileName());
    return name.substring(0, name.length() - TEXT.length());
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new NameGoldException(file, 1, "the file is not UTF-8");
    }
  }

  private JsonNode tree(Path gold) throws IOException {
    try {
      return json.readTree(gold.toFile());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new NameGoldException(gold, line, "this is not JSON: " + e.getOriginalMessage());
    }
  }

  private static NameGold text(String group, Path file, Path gold, JsonNode mentions)
      throws IOException {
    String text = content(file);
    int characters = text.codePointCount(0, text.length());
    List<NameGold.Tagged> names = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (JsonNode mention : mentions) {
      String label = mention.path("type").asText();
      int start = mention.path("start").asInt(-1);
      int end = mention.path("end").asInt(-1);
      if (start < 0 || end < start || end > characters) {
        throw new NameGoldException(
            gold, 1, "a name needs a type, and a start and an end inside the text: " + mention);
      }
      Span at = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      Optional<Mention.Type> type = Optional.ofNullable(TYPES.get(label));
      if (OPEN.contains(label) || mention.path("nominal").asBoolean()) {
        open.add(at);
      } else {
        type.ifPresent(t -> names.add(new NameGold.Tagged(at, t)));
      }
    }
    names.sort(Comparator.comparing(NameGold.Tagged::at));
    return new NameGold(group, name(file), text, names, open);
  }
}
