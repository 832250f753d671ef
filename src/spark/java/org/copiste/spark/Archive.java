package org.copiste.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The documents of an archive, read one after the other; the archive is never in memory as a whole.
 */
final class Archive implements Iterator<Row> {
  private final String name;
  private final ArchiveInputStream archive;
  private Row ahead = RowFactory.create();

  private Archive(String name, ArchiveInputStream archive) {
    this.name = name;
    this.archive = archive;
    step();
  }

  /** Whether a name, in lower case, is that of an archive. */
  static boolean isOne(String name) {
    return name.endsWith(".zip")
        || name.endsWith(".tar")
        || name.endsWith(".tar.gz")
        || name.endsWith(".tgz");
  }

  static Iterator<Row> documents(Path path, Configuration hadoop) throws IOException {
    InputStream opened = path.getFileSystem(hadoop).open(path);
    String name = path.getName();
    try {
      return new Archive(name, in(name.toLowerCase(Locale.ROOT), new BufferedInputStream(opened)));
    } catch (IOException e) {
      opened.close();
      throw new IOException("the archive " + name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static ArchiveInputStream in(String name, InputStream bytes) throws IOException {
    if (name.endsWith(".zip")) {
      return new ZipArchiveInputStream(bytes);
    }
    return new TarArchiveInputStream(
        name.endsWith(".tar") ? bytes : new GZIPInputStream(bytes), "UTF-8");
  }

  private void step() {
    try {
      for (ArchiveEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
        DocumentName document = new DocumentName(e.getName());
        if (!e.isDirectory() && document.isDocument()) {
          ahead = RowFactory.create(document.plain(), archive.readAllBytes());
          return;
        }
      }
      archive.close();
      ahead = RowFactory.create();
    } catch (IOException e) {
      throw new UncheckedIOException("the archive " + name + " cannot be read further", e);
    }
  }

  @Override
  public boolean hasNext() {
    return ahead.length() > 0;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = ahead;
    step();
    return row;
  }
}
