package org.copiste.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.Metadata;

/**
 * What a {@code copiste.toml} says.
 *
 * @param file the file it was read from; empty for {@link #NONE}
 * @param authority the authority file
 * @param lexicons the user lexicons
 * @param lineModel the user's model of lines
 * @param values the single-valued settings
 * @param header metadata of all documents
 * @param documents metadata of single documents by their NAME
 */
public record Configuration(
    Optional<Path> file,
    Optional<Path> authority,
    List<Path> lexicons,
    Optional<Path> lineModel,
    Map<SettingKey, String> values,
    Metadata header,
    Map<String, Metadata> documents) {

  /** The name of a configuration file. */
  public static final String FILE_NAME = "copiste.toml";

  /** The configuration that says nothing. */
  public static final Configuration NONE =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Map.of(),
          Metadata.NONE,
          Map.of());

  /** Copies lists and maps. */
  public Configuration {
    lexicons = List.copyOf(lexicons);
    values = Map.copyOf(values);
    documents = Map.copyOf(documents);
  }

  /**
   * Reads a configuration file.
   *
   * @param shown the file as messages name it
   * @throws SettingsException if it cannot be read, is not TOML, or has an unknown key or an
   *     impossible value
   */
  public static Configuration read(Path file, String shown) throws SettingsException {
    return ConfigurationReader.read(file, shown);
  }

  /** The configuration itself and the files it names, none of which is ever an input. */
  public List<Path> files() {
    List<Path> files = new ArrayList<>(lexicons);
    authority.ifPresent(files::add);
    lineModel.ifPresent(files::add);
    file.ifPresent(files::add);
    return files;
  }

  /**
   * What it says about one document; where it names the document itself, that wins over the header.
   *
   * @param name the document's NAME: its file name without extension
   */
  public Metadata metadata(String name) {
    return documents.getOrDefault(name, Metadata.NONE).orElse(header);
  }
}
