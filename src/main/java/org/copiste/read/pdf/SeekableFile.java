package org.copiste.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A stream of which any part can be read: in memory, or if it is long in a temporary file. */
final class SeekableFile implements Closeable {
  /** A file of so many bytes is held in memory; set by hand. */
  static final int IN_MEMORY = 32 * 1024 * 1024;

  private final RandomAccessRead content;
  private final Optional<Path> temporary;

  private SeekableFile(RandomAccessRead content, Optional<Path> temporary) {
    this.content = content;
    this.temporary = temporary;
  }

  static SeekableFile of(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(IN_MEMORY);
    if (beginning.length < IN_MEMORY) {
      return new SeekableFile(new RandomAccessReadBuffer(beginning), Optional.empty());
    }
    Path file = Files.createTempFile("copiste", ".pdf");
    try {
      Files.copy(
          new SequenceInputStream(new ByteArrayInputStream(beginning), in),
          file,
          StandardCopyOption.REPLACE_EXISTING);
      return new SeekableFile(new RandomAccessReadBufferedFile(file), Optional.of(file));
    } catch (IOException e) {
      Files.delete(file);
      throw e;
    }
  }

  RandomAccessRead content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    content.close();
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }
}
