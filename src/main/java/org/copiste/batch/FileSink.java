package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Path;

/** Writes files. Tests replace it to simulate a full disk. */
@FunctionalInterface
interface FileSink {

  /**
   * Writes a file whole or not at all; an existing one is replaced.
   *
   * @throws IOException if that fails; what was there before is then unchanged
   */
  void write(Path file, byte[] bytes) throws IOException;
}
