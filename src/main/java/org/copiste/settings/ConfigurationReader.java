package org.copiste.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Metadata;

/**
 * Reads a configuration strictly: an unknown key is an error, since a misspelt one would otherwise
 * silently do nothing. Files it names are relative to its own folder.
 */
final class ConfigurationReader {
  private static final TomlMapper TOML = new TomlMapper();
  private static final Set<String> DATES = Set.of("date", "published");

  private final Path file;
  private final String shown;
  private final TomlKeyLines lines;
  private final JsonNode root;

  private ConfigurationReader(Path file, String shown) throws SettingsException {
    this.file = file;
    this.shown = shown;
    try {
      byte[] bytes = SmallFile.read(file, SmallFile.CONFIGURATION);
      String text = new String(bytes, StandardCharsets.UTF_8);
      this.root = TOML.readTree(text);
      this.lines = new TomlKeyLines(text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new SettingsException(
          shown,
          at == null ? 1 : at.getLineNr(),
          at == null ? 1 : at.getColumnNr(),
          "configuration",
          "this is not TOML: " + e.getOriginalMessage());
    } catch (SmallFile.NotReadException e) {
      throw new SettingsException(shown, "configuration", "the configuration " + e.getMessage());
    } catch (IOException e) {
      throw new SettingsException(shown, "configuration", "the configuration cannot be read");
    }
  }

  static Configuration read(Path file, String shown) throws SettingsException {
    return new ConfigurationReader(file, shown).configuration();
  }

  private Configuration configuration() throws SettingsException {
    Optional<Path> authority = Optional.empty();
    List<Path> lexicons = List.of();
    Optional<Path> lineModel = Optional.empty();
    Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
    Metadata header = Metadata.NONE;
    Metadata facs = Metadata.NONE;
    Map<String, Metadata> documents = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      List<String> path = List.of(member.getKey());
      JsonNode value = member.getValue();
      switch (member.getKey()) {
        case "authority" -> authority = Optional.of(existing(path, text(path, value)));
        case "lexicon", "lexicons" -> lexicons = files(path, value);
        case "line-model" -> lineModel = Optional.of(existing(path, text(path, value)));
        case "facs" -> facs = Metadata.of(Map.of("facs", text(path, value)));
        case "header" -> header = metadata(path, value);
        case "document" -> {
          for (Map.Entry<String, JsonNode> document : table(path, value).properties()) {
            documents.put(
                document.getKey(),
                metadata(List.of("document", document.getKey()), document.getValue()));
          }
        }
        default -> {
          SettingKey key = key(path);
          values.put(key, setting(key, path, value));
        }
      }
    }
    return new Configuration(
        Optional.of(file), authority, lexicons, lineModel, values, header.orElse(facs), documents);
  }

  private SettingKey key(List<String> path) throws SettingsException {
    String name = path.get(0);
    return SettingKey.labelled(name)
        .orElseThrow(
            () ->
                wrong(
                    path, "“" + name + "” is no key of a configuration" + NearestKey.advice(name)));
  }

  private String setting(SettingKey key, List<String> path, JsonNode value)
      throws SettingsException {
    String text = value.isNumber() ? value.asText() : text(path, value);
    Optional<String> objection = key.objection(text);
    if (objection.isPresent()) {
      throw wrong(path, "“" + path.get(0) + "” cannot be “" + text + "”: " + objection.get());
    }
    return text;
  }

  private Metadata metadata(List<String> path, JsonNode table) throws SettingsException {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : table(path, table).properties()) {
      List<String> key = new ArrayList<>(path);
      key.add(member.getKey());
      if (!Metadata.FIELDS.contains(member.getKey())) {
        throw wrong(
            key,
            "“"
                + member.getKey()
                + "” is none of "
                + String.join(", ", Metadata.FIELDS)
                + NearestKey.adviceInTable(member.getKey()));
      }
      String value =
          member.getKey().equals("editors") && member.getValue().isArray()
              ? editors(key, member.getValue())
              : text(key, member.getValue());
      if (DATES.contains(member.getKey()) && !IsoDate.isValid(value)) {
        throw wrong(key, "“" + value + "” is no date such as 1928, 1928-10 or 1928-10-21");
      }
      values.put(member.getKey(), value);
    }
    return Metadata.of(values);
  }

  private String editors(List<String> path, JsonNode names) throws SettingsException {
    List<String> editors = new ArrayList<>();
    for (JsonNode name : names) {
      editors.add(text(path, name));
    }
    return Metadata.editors(editors);
  }

  private List<Path> files(List<String> path, JsonNode value) throws SettingsException {
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

  private Path existing(List<String> path, String name) throws SettingsException {
    Path named = file.toAbsolutePath().resolveSibling(name).normalize();
    if (!Files.isReadable(named) || !Files.isRegularFile(named)) {
      throw wrong(path, "the file “" + name + "” cannot be read");
    }
    return named;
  }

  private String text(List<String> path, JsonNode value) throws SettingsException {
    if (!value.isTextual()) {
      throw wrong(path, "“" + path.get(path.size() - 1) + "” must be a string");
    }
    return value.textValue();
  }

  private JsonNode table(List<String> path, JsonNode value) throws SettingsException {
    if (!value.isObject()) {
      throw wrong(path, "“" + path.get(path.size() - 1) + "” must be a table");
    }
    return value;
  }

  private SettingsException wrong(List<String> path, String message) {
    return new SettingsException(shown, lines.of(path), 1, "configuration", message);
  }
}
