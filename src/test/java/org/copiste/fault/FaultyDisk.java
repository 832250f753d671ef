package org.copiste.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A disk on which something happens at a step that can be chosen. A Java started with {@code
 * -Djava.nio.file.spi.DefaultFileSystemProvider} has it in place of its own. A step is each thing
 * that needs room: a file or folder made, a write, a file forced to disk, a file moved.
 */
public final class FaultyDisk extends FileSystemProvider {
  /** What happens. */
  @FunctionalInterface
  interface Fault {
    /** At a step, from 1. */
    void at(int step) throws IOException;
  }

  private static volatile Optional<Fault> fault = Optional.empty();
  private static volatile Optional<Path> watched = Optional.empty();
  private static int steps;

  private final FileSystemProvider real;
  private final FileSystem system;

  /** As Java makes it. */
  public FaultyDisk(FileSystemProvider real) {
    this.real = real;
    this.system = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
  }

  /**
   * Counts steps below a folder from now on.
   *
   * @param what happens at each; it may throw
   */
  static synchronized void watch(Path folder, Fault what) {
    steps = 0;
    watched = Optional.of(FaultyPath.real(folder));
    fault = Optional.of(what);
  }

  /** All is well again; returns how many steps there were. */
  static synchronized int steps() {
    fault = Optional.empty();
    watched = Optional.empty();
    return steps;
  }

  static synchronized void step(Path path) throws IOException {
    Optional<Fault> now = fault;
    if (now.isPresent() && watched.filter(path.toAbsolutePath()::startsWith).isPresent()) {
      steps++;
      fault = Optional.empty();
      try {
        now.get().at(steps);
      } finally {
        fault = now;
      }
    }
  }

  private Path faulty(Path path) {
    return path instanceof FaultyPath ? path : new FaultyPath(system, path);
  }

  @Override
  public String getScheme() {
    return "file";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return faulty(real.getPath(uri));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = FaultyPath.real(path);
    boolean writes =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    if (writes) {
      step(file);
    }
    FileChannel channel = real.newFileChannel(file, options, attributes);
    return writes ? new FaultyChannel(file, channel) : channel;
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> files =
        real.newDirectoryStream(FaultyPath.real(folder), file -> filter.accept(faulty(file)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> each = files.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Path next() {
            return faulty(each.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        files.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    step(FaultyPath.real(folder));
    real.createDirectory(FaultyPath.real(folder), attributes);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    real.createSymbolicLink(FaultyPath.real(link), FaultyPath.real(target), attributes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return faulty(real.readSymbolicLink(FaultyPath.real(link)));
  }

  @Override
  public void delete(Path path) throws IOException {
    real.delete(FaultyPath.real(path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    step(FaultyPath.real(to));
    real.copy(FaultyPath.real(from), FaultyPath.real(to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    step(FaultyPath.real(to));
    real.move(FaultyPath.real(from), FaultyPath.real(to), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return real.isSameFile(FaultyPath.real(one), FaultyPath.real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(FaultyPath.real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(FaultyPath.real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(FaultyPath.real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(FaultyPath.real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(FaultyPath.real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.readAttributes(FaultyPath.real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    real.setAttribute(FaultyPath.real(path), name, value, options);
  }
}
