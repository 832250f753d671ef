package org.copiste.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The place of some bytes of an archive: of which document they are, of which of its files, and
 * which of that file's pieces. Long files go from executor to executor in pieces.
 */
record ArchivedPart(int document, int file, int piece)
    implements Comparable<ArchivedPart>, Serializable {
  private static final Comparator<ArchivedPart> ORDER =
      Comparator.comparingInt(ArchivedPart::document)
          .thenComparingInt(ArchivedPart::file)
          .thenComparingInt(ArchivedPart::piece);

  @Override
  public int compareTo(ArchivedPart other) {
    return ORDER.compare(this, other);
  }
}
