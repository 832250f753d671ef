package org.copiste.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the configuration of a file: the one named for all, or the nearest one above the file. */
public final class Configurations {
  private final Optional<Configuration> forAll;
  private final Map<Path, Optional<Configuration>> byFolder = new HashMap<>();

  private Configurations(Optional<Configuration> forAll) {
    this.forAll = forAll;
  }

  /** One configuration for every file ({@code --config}). */
  public static Configurations named(String file) throws ConfigurationException {
    return new Configurations(Optional.of(ConfigurationReader.read(Path.of(file), file)));
  }

  /** No configuration for any file ({@code --no-config}). */
  public static Configurations none() {
    return new Configurations(Optional.of(Configuration.NONE));
  }

  /** For each file the nearest {@code copiste.toml} from its folder up to the PATH given. */
  public static Configurations nearest() {
    return new Configurations(Optional.empty());
  }

  /** What applies to standard input. */
  public Configuration ofStdin() {
    return forAll.orElse(Configuration.NONE);
  }

  /**
   * What applies to the files in a folder.
   *
   * @param folder the folder
   * @param top the folder beyond which nothing is looked for
   * @throws ConfigurationException if there is one and it cannot be used
   */
  public Configuration of(Path folder, Path top) throws ConfigurationException {
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

  /** The files named by a folder's configuration that is passed over for another one or none. */
  List<Path> namedInVain(Path folder) {
    return forAll.isPresent() ? IgnoredConfiguration.named(folder) : List.of();
  }

  private Optional<Configuration> in(Path folder) throws ConfigurationException {
    Optional<Configuration> known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(Configuration.FILE_NAME);
      known =
          Files.isRegularFile(file)
              ? Optional.of(ConfigurationReader.read(file, file.toString()))
              : Optional.empty();
      byFolder.put(folder, known);
    }
    return known;
  }
}
