package org.copiste.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one document is read from: a file, which may lead to others as METS does; bytes in memory;
 * or the files of a folder, one or several pages in each.
 */
public final class Original {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Optional<Path> path;
  private final byte[] bytes;
  private final List<Original> pages;
  private final Beside beside;
  private final Optional<String> format;

  /** Where the files are that a file refers to. */
  private interface Beside {
    /** The file of this name with slashes, relative to the folder of the one that refers. */
    Optional<Path> file(String name);
  }

  private Original(
      String name,
      Optional<Path> path,
      byte[] bytes,
      List<Original> pages,
      Beside beside,
      Optional<String> format) {
    this.name = name;
    this.path = path;
    this.bytes = bytes;
    this.pages = List.copyOf(pages);
    this.beside = beside;
    this.format = format;
  }

  /** A file. */
  public static Original of(Path file) {
    String name = String.valueOf(file.getFileName());
    Beside folder = other -> Optional.of(file.resolveSibling(other)).filter(Files::isRegularFile);
    return new Original(name, Optional.of(file), new byte[0], List.of(), folder, Optional.empty());
  }

  /**
   * A copy of a file.
   *
   * @param name the name of the file that it is a copy of, without folders
   * @param copy where the copy is, under whatever name
   * @param others copies of the files that it may refer to, by their names with slashes, relative
   *     to its folder
   */
  public static Original ofCopy(String name, Path copy, Map<String, Path> others) {
    Map<String, Path> known = Map.copyOf(others);
    return new Original(
        name,
        Optional.of(copy),
        new byte[0],
        List.of(),
        other -> Optional.ofNullable(known.get(other)),
        Optional.empty());
  }

  /**
   * Bytes in memory.
   *
   * @param name a file name without folders
   * @param bytes not copied
   */
  public static Original of(String name, byte[] bytes) {
    return new Original(
        name, Optional.empty(), bytes, List.of(), other -> Optional.empty(), Optional.empty());
  }

  /**
   * A folder whose files are the pages of one document.
   *
   * @param name the folder's name with a slash after it
   * @param pages the files in the order of their pages, at least one
   */
  public static Original ofPages(String name, List<Original> pages) {
    return new Original(
        name, Optional.empty(), new byte[0], pages, other -> Optional.empty(), Optional.empty());
  }

  /** The same with the only format, by its name on the command line, that is read of its pages. */
  public Original only(Optional<String> wanted) {
    return new Original(name, path, bytes, pages, beside, wanted);
  }

  /** The file's name without folders, or the folder's with a slash. */
  public String name() {
    return name;
  }

  /** Where the file is; empty for bytes and folders. */
  Optional<Path> path() {
    return path;
  }

  List<Original> pages() {
    return pages;
  }

  /** The content of a file that this one refers to; empty if it is not there. */
  Optional<InputStream> beside(String name) throws IOException {
    Optional<Path> file = beside.file(name);
    return file.isPresent() ? Optional.of(of(file.get()).open()) : Optional.empty();
  }

  Optional<String> format() {
    return format;
  }

  /** The content from its beginning; a folder has none. */
  InputStream open() throws IOException {
    return path.isPresent()
        ? new BufferedInputStream(Files.newInputStream(path.get()), BUFFER)
        : new ByteArrayInputStream(bytes);
  }

  long length() throws IOException {
    return path.isPresent() ? Files.size(path.get()) : bytes.length;
  }

  /** All bytes of a file. */
  public byte[] bytes() throws IOException {
    return path.isPresent() ? Files.readAllBytes(path.get()) : bytes;
  }

  /** The SHA-256 of a file. */
  String sha256() throws IOException {
    MessageDigest digest = Sha256.digest();
    update(digest, this);
    return Sha256.hex(digest);
  }

  /** Adds names and contents of all its files to a digest. */
  public void digest(MessageDigest digest) throws IOException {
    if (pages.isEmpty()) {
      update(digest, this);
    }
    for (Original page : pages) {
      digest.update(page.name().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      update(digest, page);
    }
  }

  private static void update(MessageDigest digest, Original file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] buffer = new byte[BUFFER];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
  }
}
