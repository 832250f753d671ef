package org.copiste.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code copiste.toml} that is not in use, because the user named another or none. What it names
 * is a lexicon or an authority file all the same, and never a text.
 */
final class IgnoredConfiguration {
  private static final List<String> KEYS = List.of("authority", "lexicon", "lexicons");

  private IgnoredConfiguration() {}

  /** The files that the configuration of a folder names; none where there is none to be read. */
  static List<Path> named(Path folder) {
    Path file = folder.resolve(Configuration.FILE_NAME);
    List<Path> named = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return named;
    }
    try {
      JsonNode root = new TomlMapper().readTree(Files.readString(file));
      for (String key : KEYS) {
        add(root.path(key), file, named);
      }
    } catch (IOException e) {
      // Its faults, of which bad TOML is one, are no matter as long as nobody uses it.
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
        // No file can have this name.
        return;
      }
    }
  }
}
