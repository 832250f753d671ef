package org.copiste.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from, before anything is read. Options win over the configuration; the
 * lexicons of both are used.
 *
 * @param configuration the {@code copiste.toml} that applies
 * @param options the values that the caller chose
 * @param lexicons the lexicons that the caller named
 * @param authority the authority file that the caller named
 * @param lineModel the model of lines that the caller named
 */
public record SettingsLoader(
    Configuration configuration,
    Map<SettingKey, String> options,
    List<Path> lexicons,
    Optional<Path> authority,
    Optional<Path> lineModel) {

  /** Copies the values and the files. */
  public SettingsLoader {
    options = Map.copyOf(options);
    lexicons = List.copyOf(lexicons);
  }

  /** All values, by key: those of the configuration where no option says otherwise. */
  public Map<SettingKey, String> values() {
    Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
    values.putAll(configuration.values());
    values.putAll(options);
    return values;
  }

  /** All lexicons: first those of the configuration. */
  public List<Path> allLexicons() {
    List<Path> files = new ArrayList<>(configuration.lexicons());
    files.addAll(lexicons);
    return files;
  }

  /** The one authority file that is used; empty for none. */
  public Optional<Path> authorityInUse() {
    return authority.or(configuration::authority);
  }

  /** The user's own model of lines that is used; empty for the one that ships. */
  public Optional<Path> lineModelInUse() {
    return lineModel.or(configuration::lineModel);
  }

  /**
   * Reads the files and makes the settings. What belongs to one document (metadata, decisions) is
   * still to be added.
   *
   * @throws SettingsException if a lexicon, the authority file or the model of lines cannot be used
   */
  public Settings load() throws SettingsException {
    Settings.Builder settings = Settings.builder().values(values());
    for (Path file : allLexicons()) {
      settings.words(SettingsFiles.lexicon(file));
    }
    Optional<Path> known = authorityInUse();
    if (known.isPresent()) {
      settings.authority(SettingsFiles.authority(known.get()));
    }
    Optional<Path> lines = lineModelInUse();
    if (lines.isPresent()) {
      settings.lineModel(SettingsFiles.lineModel(lines.get()));
    }
    return settings.build();
  }
}
