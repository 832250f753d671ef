package org.copiste.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code copiste.toml} that does not apply, because the user named another one or none. The files
 * it names are lexicons, authority files and models all the same, and never texts to encode.
 */
public final class UnusedConfiguration {
  private static final List<String> KEYS =
      List.of("authority", "lexicon", "lexicons", "line-model");

  private UnusedConfiguration() {}

  /**
   * The files that the configuration in a folder names; none where there is no configuration that
   * can be read.
   */
  public static List<Path> files(Path folder) {
    Path file = folder.resolve(Configuration.FILE_NAME);
    List<Path> named = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return named;
    }
    try {
      JsonNode root =
          new TomlMapper()
              .readTree(
                  new String(
                      SmallFile.read(file, SmallFile.CONFIGURATION), StandardCharsets.UTF_8));
      for (String key : KEYS) {
        add(root.path(key), file, named);
      }
    } catch (IOException e) {
      // Its faults, malformed TOML among them, do not matter as long as nobody uses it.
      return named;
    }
    return named;
  }

  private static void add(JsonNode value, Path file, List<Path> named) {
    if (value.isArray()) {
      value.forEach(element -> add(element, file, named));
    } else if (value.isTextual()) {
      try {
        named.add(file.toAbsolutePath().resolveSibling(value.asText()).normalize());
      } catch (InvalidPathException e) {
        // No file can have such a name.
        return;
      }
    }
  }
}
