package org.copiste.batch;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Metadata;

/**
 * Reads a configuration strictly: a key that means nothing is an error, since a misspelt key would
 * otherwise be silently without effect. Files that it names are relative to its own folder.
 */
final class ConfigurationReader {
  private static final TomlMapper TOML = new TomlMapper();

  private final Path file;
  private final String shown;
  private final KeyLines lines;
  private final JsonNode root;
  private final String sha256;

  private ConfigurationReader(Path file, String shown) throws ConfigurationException {
    this.file = file;
    this.shown = shown;
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      this.root = TOML.readTree(text);
      this.lines = new KeyLines(text);
      this.sha256 = Digest.sha256(bytes);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new ConfigurationException(
          new Notice(
              shown,
              at == null ? 1 : at.getLineNr(),
              at == null ? 1 : at.getColumnNr(),
              Severity.ERROR,
              "this is not TOML: " + e.getOriginalMessage(),
              "configuration"));
    } catch (IOException e) {
      throw new ConfigurationException(
          Notice.error(shown, "configuration", "the configuration cannot be read"));
    }
  }

  /**
   * Reads a configuration.
   *
   * @param shown the file as it is named in messages
   * @throws ConfigurationException if it cannot be read, is no TOML, or holds a key or a value that
   *     means nothing
   */
  static Configuration read(Path file, String shown) throws ConfigurationException {
    return new ConfigurationReader(file, shown).configuration();
  }

  private Configuration configuration() throws ConfigurationException {
    Optional<Path> authority = Optional.empty();
    List<Path> lexicons = List.of();
    Map<String, String> choices = new TreeMap<>();
    Metadata header = Metadata.NONE;
    Map<String, Metadata> documents = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      List<String> path = List.of(member.getKey());
      JsonNode value = member.getValue();
      switch (member.getKey()) {
        case "authority" -> authority = Optional.of(existing(path, text(path, value)));
        case "lexicon", "lexicons" -> lexicons = files(path, value);
        case "header" -> header = metadata(path, value);
        case "document" -> {
          for (Map.Entry<String, JsonNode> document : table(path, value).properties()) {
            documents.put(
                document.getKey(),
                metadata(List.of("document", document.getKey()), document.getValue()));
          }
        }
        default -> choices.put(member.getKey(), choice(path, value));
      }
    }
    return new Configuration(
        Optional.of(file), sha256, authority, lexicons, choices, header, documents);
  }

  private String choice(List<String> path, JsonNode value) throws ConfigurationException {
    Choice choice =
        Choice.named(path.get(0))
            .orElseThrow(() -> wrong(path, "“" + path.get(0) + "” is no key of a configuration"));
    String text = value.isNumber() ? value.asText() : text(path, value);
    Optional<String> objection = choice.objection(text);
    if (objection.isPresent()) {
      throw wrong(path, "“" + path.get(0) + "” cannot be “" + text + "”: " + objection.get());
    }
    return text;
  }

  private Metadata metadata(List<String> path, JsonNode table) throws ConfigurationException {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : table(path, table).properties()) {
      List<String> key = new ArrayList<>(path);
      key.add(member.getKey());
      if (!METADATA.contains(member.getKey())) {
        throw wrong(key, "“" + member.getKey() + "” is none of " + String.join(", ", METADATA));
      }
      String value = text(key, member.getValue());
      if (DATES.contains(member.getKey()) && !IsoDay.isValid(value)) {
        throw wrong(key, "“" + value + "” is no date such as 1928, 1928-10 or 1928-10-21");
      }
      values.put(member.getKey(), value);
    }
    Iterator<Optional<String>> in =
        METADATA.stream().map(k -> Optional.ofNullable(values.get(k))).iterator();
    return new Metadata(
        in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
        in.next(), in.next());
  }

  /** In the order of the record's components. */
  private static final List<String> METADATA =
      List.of(
          "title",
          "author",
          "sender",
          "recipient",
          "place",
          "date",
          "language",
          "licence",
          "publisher",
          "published");

  private static final List<String> DATES = List.of("date", "published");

  private List<Path> files(List<String> path, JsonNode value) throws ConfigurationException {
    List<Path> files = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode element : value) {
        files.add(existing(path, text(path, element)));
      }
    } else {
      files.add(existing(path, text(path, value)));
    }
    return files;
  }

  private Path existing(List<String> path, String name) throws ConfigurationException {
    Path named = file.toAbsolutePath().resolveSibling(name).normalize();
    if (!Files.isReadable(named) || Files.isDirectory(named)) {
      throw wrong(path, "the file “" + name + "” cannot be read");
    }
    return named;
  }

  private String text(List<String> path, JsonNode value) throws ConfigurationException {
    if (!value.isTextual()) {
      throw wrong(path, "“" + path.get(path.size() - 1) + "” must be a string");
    }
    return value.textValue();
  }

  private JsonNode table(List<String> path, JsonNode value) throws ConfigurationException {
    if (!value.isObject()) {
      throw wrong(path, "“" + path.get(path.size() - 1) + "” must be a table");
    }
    return value;
  }

  private ConfigurationException wrong(List<String> path, String message) {
    return new ConfigurationException(
        new Notice(shown, lines.of(path), 1, Severity.ERROR, message, "configuration"));
  }
}
