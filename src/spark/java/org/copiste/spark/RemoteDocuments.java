package org.copiste.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.copiste.read.Original;
import scala.Tuple2;

/** Fetches documents with all their files and encodes them. */
final class RemoteDocuments implements Iterator<Row> {
  private final Iterator<Tuple2<RemoteDocument, ArrayList<RemoteFile>>> documents;
  private final Configuration hadoop;
  private final Encoder encoder;

  RemoteDocuments(
      Iterator<Tuple2<RemoteDocument, ArrayList<RemoteFile>>> documents,
      Configuration hadoop,
      Encoder encoder) {
    this.documents = documents;
    this.hadoop = hadoop;
    this.encoder = encoder;
  }

  @Override
  public boolean hasNext() {
    return documents.hasNext();
  }

  @Override
  public Row next() {
    Tuple2<RemoteDocument, ArrayList<RemoteFile>> next = documents.next();
    RemoteDocument document = next._1();
    return encoder.row(
        document.id(), document.said(), folder -> original(document, next._2(), folder));
  }

  private Original original(RemoteDocument document, List<RemoteFile> files, LocalFolder folder)
      throws IOException {
    List<Path> copies = new ArrayList<>();
    for (RemoteFile file : files) {
      try (InputStream in = file.open(hadoop)) {
        copies.add(folder.copy(in));
      }
    }
    return document.original(copies);
  }
}
