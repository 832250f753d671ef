package org.copiste.spark;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
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
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.copiste.read.SourceReader;

/** The documents of an archive, read one after the other: the whole is never in memory. */
final class Archive implements Iterator<Row> {
  private final ArchiveInputStream archive;
  private Row ahead = RowFactory.create();

  private Archive(ArchiveInputStream archive) {
    this.archive = archive;
    step();
  }

  /** Whether the name, in lower case, is that of an archive. */
  static boolean isOne(String name) {
    return name.endsWith(".zip")
        || name.endsWith(".tar")
        || name.endsWith(".tar.gz")
        || name.endsWith(".tgz");
  }

  static Iterator<Row> documents(String name, PortableDataStream stream) {
    DataInputStream opened = stream.open();
    try {
      return new Archive(in(name.toLowerCase(Locale.ROOT), new BufferedInputStream(opened)));
    } catch (IOException e) {
      throw new UncheckedIOException("the archive " + name + " cannot be read", e);
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
        String file = new DocumentName(e.getName()).file();
        if (!e.isDirectory() && !file.startsWith(".") && SourceReader.recognises(file)) {
          ahead = RowFactory.create(e.getName(), archive.readAllBytes());
          return;
        }
      }
      archive.close();
      ahead = RowFactory.create();
    } catch (IOException e) {
      throw new UncheckedIOException("the archive cannot be read further", e);
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
