package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Path;

/** Where results go. */
@FunctionalInterface
public interface Disk {

  /**
   * Puts a file there, whole or not at all; an existing one is replaced.
   *
   * @throws IOException if that is not possible; what was there before is then still there
   */
  void write(Path file, byte[] bytes) throws IOException;
}
