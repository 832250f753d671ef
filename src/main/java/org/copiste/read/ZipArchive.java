package org.copiste.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a ZIP, none of which is ever written to the disk. What is unpacked is bounded, for
 * each file and for all together.
 */
final class ZipArchive implements Closeable {
  /** Most files in a ZIP; set by hand, several for each page of the longest volume. */
  private static final int MOST = 50_000;

  /** All files together, unpacked, in bytes; set by hand, some 8,000 pages of a newspaper. */
  private static final long ALL = 8L * 1024 * 1024 * 1024;

  /**
   * So many times its length a ZIP may unpack to. Markup of scans is packed to a tenth or a
   * twentieth; a bomb grows a thousandfold.
   */
  private static final long RATIO = 250;

  /** Less than this is harmless whatever its ratio; set by hand. */
  private static final long HARMLESS = 64L * 1024 * 1024;

  private static final Pattern IMAGE =
      Pattern.compile("\\.(?:jpe?g|png|tiff?|jp2|gif|webp|pdf)$", Pattern.CASE_INSENSITIVE);

  private final ZipFile zip;
  private final Optional<Path> temporary;
  private final boolean foreignNames;
  private final long most;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private final List<String> unsafe = new ArrayList<>();
  private final List<String> twice = new ArrayList<>();
  private long unpacked;

  private ZipArchive(ZipFile zip, long length, Optional<Path> temporary, boolean foreignNames) {
    this.zip = zip;
    this.temporary = temporary;
    this.foreignNames = foreignNames;
    this.most = Math.min(ALL, Math.max(HARMLESS, RATIO * length));
  }

  /** Opens a ZIP; one in memory goes through a temporary file. */
  static ZipArchive open(Original original) throws ReadException, IOException {
    if (original.path().isPresent()) {
      return open(original.path().get(), Optional.empty());
    }
    Path file = Files.createTempFile("copiste", ".zip");
    boolean opened = false;
    try (InputStream in = original.open()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      ZipArchive archive = open(file, Optional.of(file));
      opened = true;
      return archive;
    } finally {
      if (!opened) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static ZipArchive open(Path file, Optional<Path> temporary)
      throws ReadException, IOException {
    ZipFile zip;
    boolean foreignNames = false;
    try {
      zip = opened(file, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      if (!String.valueOf(e.getMessage()).contains("bad entry name")) {
        throw broken(e);
      }
      foreignNames = true;
      try {
        // Old programs wrote names in the character set of their machine; any byte is a character.
        zip = opened(file, StandardCharsets.ISO_8859_1);
      } catch (ZipException again) {
        throw broken(again);
      }
    }
    ZipArchive archive = new ZipArchive(zip, Files.size(file), temporary, foreignNames);
    archive.list();
    return archive;
  }

  private static ZipFile opened(Path file, Charset names) throws IOException {
    return new ZipFile(file.toFile(), names);
  }

  /** How long the files say that they are, unpacked; those that look like images do not count. */
  static long length(Path file) throws IOException {
    try (ZipFile zip = opened(file, StandardCharsets.ISO_8859_1)) {
      return zip.stream()
          .filter(entry -> !IMAGE.matcher(entry.getName()).find())
          .mapToLong(entry -> Math.max(0, entry.getSize()))
          .sum();
    }
  }

  private static ReadException broken(ZipException e) {
    String message = String.valueOf(e.getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("encrypted")) {
      return new ReadException(
          "encrypted-file", 1, 1, "files in this ZIP are encrypted; pack them without a password");
    }
    return new ReadException("broken-file", 1, 1, "this ZIP is damaged: " + message);
  }

  private void list() throws ReadException {
    if (zip.size() > MOST) {
      int size = zip.size();
      throw new ReadException(
          "file-too-large",
          1,
          1,
          "this ZIP holds " + size + " files, more than the " + MOST + " that are read");
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      String name = entry.getName().replace('\\', '/');
      Optional<String> inside = LocalName.resolved("", name);
      if (inside.isEmpty()) {
        unsafe.add(name);
      } else if (entries.putIfAbsent(inside.get(), entry) != null) {
        twice.add(name);
      }
    }
  }

  /** The names of the files in natural order, parts parted by a slash. */
  List<String> names() {
    return entries.keySet().stream().sorted(new NaturalOrder()).toList();
  }

  /** Names that lead out of the ZIP; the files are left out. */
  List<String> unsafe() {
    return unsafe;
  }

  /** Names that several files have, of which the first is read. */
  List<String> twice() {
    return twice;
  }

  /** Whether names are not in UTF-8, so that they may look odd. */
  boolean foreignNames() {
    return foreignNames;
  }

  /** The content of a file; empty if there is none of that name. */
  Optional<InputStream> open(String name) throws IOException {
    ZipEntry entry = entries.get(name);
    return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }

  /** More is unpacked than a ZIP may hold; nothing else of it is read. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(String message) {
      super(message);
    }
  }

  private final class Counted extends CountedStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    void count(int bytes) throws BombException {
      unpacked += bytes;
      if (unpacked > most) {
        throw new BombException(
            "this ZIP unpacks to more than the "
                + most
                + " bytes that are read of one of its size");
      }
    }
  }
}
