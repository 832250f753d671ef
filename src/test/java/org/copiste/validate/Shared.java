package org.copiste.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files beside the project that tests may use and that do not belong to it. */
final class Shared {

  private Shared() {}

  /** A file of the shared folder; a test that needs it is skipped where it is absent. */
  static Path file(String name) {
    Path file = Path.of("..", "shared").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), file + " is not there, so this is not tested");
    return file;
  }
}
