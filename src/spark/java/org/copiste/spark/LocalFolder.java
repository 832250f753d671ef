package org.copiste.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A temporary folder on an executor for copies of files. Their names are numbers, since those of
 * the files may be too long or have characters that this machine does not allow.
 */
final class LocalFolder implements Closeable {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private LocalFolder(Path folder) {
    this.folder = folder;
  }

  static LocalFolder create() throws IOException {
    return new LocalFolder(Files.createTempDirectory("copiste"));
  }

  /** A place for a file of this name. */
  Path path(String name) {
    Path file = folder.resolve(name);
    files.add(file);
    return file;
  }

  /** A place for one more file. */
  Path path() {
    return path(String.valueOf(files.size()));
  }

  /** Copies a file. */
  Path copy(InputStream content) throws IOException {
    Path file = path();
    Files.copy(content, file);
    return file;
  }

  /** The first file. */
  Path first() {
    return files.get(0);
  }

  /** The length of all copies in bytes. */
  long length() throws IOException {
    long length = 0;
    for (Path file : files) {
      length += Files.size(file);
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.delete(folder);
  }
}
