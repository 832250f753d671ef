package org.copiste.spark;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The files of an archive, read one after the other; the archive is never in memory as a whole. */
final class Archive implements Closeable {
  private final ArchiveInputStream archive;
  private final boolean zip;
  private final Set<String> seen = new HashSet<>();

  /**
   * A file in it.
   *
   * @param id its name without whatever leads out of the archive
   * @param objection why it cannot be read; empty where it can
   */
  record Entry(String id, Optional<String> objection) {}

  private Archive(ArchiveInputStream archive, boolean zip) {
    this.archive = archive;
    this.zip = zip;
  }

  /** Whether a name, in lower case, is that of an archive. */
  static boolean isOne(String name) {
    return name.endsWith(".zip")
        || name.endsWith(".tar")
        || name.endsWith(".tar.gz")
        || name.endsWith(".tgz");
  }

  /** The archive's name as a folder that it might be unpacked to. */
  static String folder(Path path) {
    String name = path.getName();
    for (String extension : new String[] {".zip", ".tar", ".tar.gz", ".tgz"}) {
      if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return name;
  }

  static Archive open(Path path, Configuration hadoop) throws IOException {
    InputStream opened = path.getFileSystem(hadoop).open(path);
    String name = path.getName().toLowerCase(Locale.ROOT);
    try {
      InputStream bytes = new BufferedInputStream(opened);
      return name.endsWith(".zip")
          ? new Archive(new ZipArchiveInputStream(bytes), true)
          : new Archive(
              new TarArchiveInputStream(
                  name.endsWith(".tar") ? bytes : new GZIPInputStream(bytes), "UTF-8"),
              false);
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  /** The next file that is not hidden; empty at the end. */
  Optional<Entry> next() throws IOException {
    try {
      for (ArchiveEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
        // Windows programs write its own separators.
        String name = zip ? e.getName().replace('\\', '/') : e.getName();
        boolean folder = e.isDirectory() || name.endsWith("/");
        DocumentName document = new DocumentName(name);
        if (!folder && !document.isHidden()) {
          return Optional.of(entry(document.plain(), e));
        }
      }
      return Optional.empty();
    } catch (RuntimeException damaged) {
      throw new IOException(damaged);
    }
  }

  private Entry entry(String id, ArchiveEntry entry) {
    boolean link = entry instanceof TarArchiveEntry tar && (tar.isLink() || tar.isSymbolicLink());
    Optional<String> objection = Optional.empty();
    if (!seen.add(id)) {
      objection = Optional.of("this name is in the archive more than once; the first is read");
    } else if (link) {
      objection = Optional.of("this is a link in an archive, which is not followed");
    } else if (!archive.canReadEntryData(entry)) {
      objection = Optional.of("it is encrypted, or packed in a way that cannot be read");
    }
    return new Entry(id, objection);
  }

  /** The content of the file that was found last. */
  InputStream content() {
    return new FilterInputStream(archive) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        try {
          return super.read(bytes, from, length);
        } catch (RuntimeException damaged) {
          throw new IOException(damaged);
        }
      }

      @Override
      public void close() {
        // The next file follows in the same stream.
      }
    };
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
