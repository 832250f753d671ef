package org.copiste.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a temporary file beside the result, forces it to disk and renames it atomically, so that
 * no reader ever sees half a result and no crash leaves one behind.
 */
public final class AtomicFileSink implements FileSink {

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, true);
  }

  /**
   * Writes a file.
   *
   * @param force whether it is to survive the machine's end as well
   */
  static void write(Path file, byte[] bytes, boolean force) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path temporary = TemporaryFile.of(file);
    try {
      // Whatever has this name is no file of this run; a link would lead to another file.
      Files.deleteIfExists(temporary);
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        if (force) {
          channel.force(true);
        }
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }
}
