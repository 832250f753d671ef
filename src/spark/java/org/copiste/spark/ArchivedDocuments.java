package org.copiste.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.Partitioner;
import org.apache.spark.sql.Row;
import org.copiste.read.Original;
import scala.Tuple2;
import scala.collection.BufferedIterator;
import scala.jdk.javaapi.CollectionConverters;

/** Puts documents together from their pieces, which come in order, and encodes them. */
final class ArchivedDocuments implements Iterator<Row> {
  private final BufferedIterator<Tuple2<ArchivedPart, byte[]>> pieces;
  private final List<RemoteDocument> documents;
  private final Encoder encoder;

  ArchivedDocuments(
      Iterator<Tuple2<ArchivedPart, byte[]>> pieces,
      List<RemoteDocument> documents,
      Encoder encoder) {
    this.pieces = CollectionConverters.asScala(pieces).buffered();
    this.documents = documents;
    this.encoder = encoder;
  }

  @Override
  public boolean hasNext() {
    return pieces.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int number = pieces.head()._1().document();
    RemoteDocument document = documents.get(number);
    Row row =
        encoder.row(document.id(), document.said(), folder -> original(number, document, folder));
    while (isOf(number)) {
      pieces.next();
    }
    return row;
  }

  private boolean isOf(int document) {
    return pieces.hasNext() && pieces.head()._1().document() == document;
  }

  private Original original(int number, RemoteDocument document, LocalFolder folder)
      throws IOException {
    List<Path> copies = new ArrayList<>();
    while (isOf(number)) {
      int file = pieces.head()._1().file();
      Path copy = folder.path();
      try (OutputStream out = Files.newOutputStream(copy)) {
        while (isOf(number) && pieces.head()._1().file() == file) {
          out.write(pieces.next()._2());
        }
      }
      copies.add(copy);
    }
    if (copies.size() < document.files().size()) {
      throw new IOException("the archive is damaged");
    }
    return document.original(copies);
  }

  /** Keeps the pieces of a document together. */
  static final class ByDocument extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int tasks;

    ByDocument(int tasks) {
      this.tasks = tasks;
    }

    @Override
    public int numPartitions() {
      return tasks;
    }

    @Override
    public int getPartition(Object part) {
      return ((ArchivedPart) part).document() % tasks;
    }
  }
}
