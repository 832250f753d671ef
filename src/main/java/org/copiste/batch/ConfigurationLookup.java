package org.copiste.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.settings.Configuration;
import org.copiste.settings.SettingsException;
import org.copiste.settings.UnusedConfiguration;

/** Finds the configuration that applies to a file: the one named for all, or the nearest above. */
public final class ConfigurationLookup {
  private final Optional<Configuration> forAll;
  private final Map<Path, Optional<Configuration>> byFolder = new HashMap<>();

  private ConfigurationLookup(Optional<Configuration> forAll) {
    this.forAll = forAll;
  }

  /**
   * One configuration for every file ({@code --config}).
   *
   * @throws SettingsException if it cannot be used
   */
  public static ConfigurationLookup named(String file) throws SettingsException {
    return new ConfigurationLookup(Optional.of(Configuration.read(Path.of(file), file)));
  }

  /** No configuration for any file ({@code --no-config}). */
  public static ConfigurationLookup none() {
    return new ConfigurationLookup(Optional.of(Configuration.NONE));
  }

  /** For each file the nearest {@code copiste.toml}, from its folder up to the PATH given. */
  public static ConfigurationLookup nearest() {
    return new ConfigurationLookup(Optional.empty());
  }

  /** What applies to standard input. */
  public Configuration ofStdin() {
    return forAll.orElse(Configuration.NONE);
  }

  /**
   * What applies to the files in a folder.
   *
   * @param folder the folder
   * @param top the folder above which the search ends
   * @throws SettingsException if there is a configuration and it cannot be used
   */
  public Configuration of(Path folder, Path top) throws SettingsException {
    if (forAll.isPresent()) {
      return forAll.get();
    }
    Path here = folder;
    while (true) {
      Optional<Configuration> found = in(here);
      if (found.isPresent()) {
        return found.get();
      }
      Path above = here.getParent();
      if (here.equals(top) || above == null || !here.startsWith(top)) {
        return Configuration.NONE;
      }
      here = above;
    }
  }

  /** The files named by a folder's configuration where another one, or none, applies. */
  List<Path> filesOfUnused(Path folder) {
    return forAll.isPresent() ? UnusedConfiguration.files(folder) : List.of();
  }

  private Optional<Configuration> in(Path folder) throws SettingsException {
    Optional<Configuration> known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(Configuration.FILE_NAME);
      known =
          Files.isRegularFile(file)
              ? Optional.of(Configuration.read(file, file.toString()))
              : Optional.empty();
      byFolder.put(folder, known);
    }
    return known;
  }
}
