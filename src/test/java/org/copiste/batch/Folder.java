package org.copiste.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copiste.settings.Configuration;

/** Makes files for tests. */
final class Folder {
  private Folder() {}

  static Path file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Input input(Path folder, String name) {
    return new Input(
        name, java.util.Optional.of(folder.resolve(name)), Path.of(""), name, Configuration.NONE);
  }
}
