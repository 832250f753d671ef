package org.copiste.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.model.Metadata;
import org.copiste.settings.SettingKey;
import org.copiste.settings.Settings;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsLoader;
import org.copiste.structure.label.LineLabeller;

/**
 * The settings of a job in serializable form, with the contents of the files they name, so that the
 * executors need none of the driver's files.
 */
final class JobSettings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EnumMap<SettingKey, String> values = new EnumMap<>(SettingKey.class);
  private final String[] words;
  private final byte[] authority;
  private final byte[] lineModel;
  private final HashMap<String, HashMap<String, String>> metadata = new HashMap<>();
  private final HashMap<String, String> header;
  private final String from;

  /**
   * Reads the files that are named.
   *
   * @param from the only format that is read, by its name on the command line
   * @throws SettingsException if a lexicon, the authority file or the line model cannot be used
   * @throws IOException if one of these files cannot be read
   */
  JobSettings(SettingsLoader loader, Optional<String> from) throws SettingsException, IOException {
    this.from = from.orElse("");
    values.putAll(loader.values());
    this.words = loader.load().lexicon().toArray(String[]::new);
    this.authority = bytes(loader.authorityInUse());
    this.lineModel = bytes(loader.lineModelInUse());
    this.header = new HashMap<>(loader.configuration().header().values());
    for (String name : loader.configuration().documents().keySet()) {
      metadata.put(name, new HashMap<>(loader.configuration().metadata(name).values()));
    }
  }

  private static byte[] bytes(Optional<Path> file) throws IOException {
    return file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
  }

  /** The only format that is read; empty for all. */
  Optional<String> from() {
    return Optional.of(from).filter(format -> !format.isEmpty());
  }

  /** The settings that all documents of a task share; the files' contents are parsed here. */
  Settings forTask() {
    Settings.Builder settings =
        Settings.builder().values(values).words(List.of(words)).authority(known());
    if (lineModel.length > 0) {
      settings.lineModel(lines());
    }
    return settings.build();
  }

  /** The model of lines; that it can be used was checked on the driver. */
  private LineLabeller lines() {
    try {
      return LineLabeller.read(new ByteArrayInputStream(lineModel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The authority file's entries; that it can be used was checked on the driver. */
  private Authority known() {
    return authority.length == 0 ? Authority.none() : AuthorityReader.read(authority).authority();
  }

  /** What the configuration says about the document of this NAME. */
  Metadata metadata(String name) {
    return Metadata.of(metadata.getOrDefault(name, header));
  }

  /** What is wrong with the values of options, in one sentence; empty if nothing is. */
  static Optional<String> objection(Map<SettingKey, String> options) {
    for (Map.Entry<SettingKey, String> option : options.entrySet()) {
      Optional<String> objection = option.getKey().objection(option.getValue());
      if (objection.isPresent()) {
        return Optional.of(
            "--" + option.getKey().label() + " “" + option.getValue() + "”: " + objection.get());
      }
    }
    return Optional.empty();
  }
}
