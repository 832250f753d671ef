package org.copiste.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import scala.Tuple2;

/**
 * The content of an archive as pieces of the documents in it. Where the archive or a file in it is
 * damaged, pieces are missing, and their document fails.
 */
final class ArchivePieces implements Iterator<Tuple2<ArchivedPart, byte[]>> {
  /** Bytes of a piece; set by hand. */
  private static final int PIECE = 1 << 20;

  private final Archive archive;
  private final Map<String, List<ArchivedPart>> wanted;
  private final Deque<Tuple2<ArchivedPart, byte[]>> ahead = new ArrayDeque<>();
  private Optional<InputStream> content = Optional.empty();
  private List<ArchivedPart> parts = List.of();
  private int piece;

  /**
   * Of one archive.
   *
   * @param wanted by the identifiers of its files, where they belong; a file may belong to several
   *     documents
   */
  ArchivePieces(Path path, Configuration hadoop, Map<String, List<ArchivedPart>> wanted)
      throws IOException {
    this.archive = Archive.open(path, hadoop);
    this.wanted = wanted;
  }

  @Override
  public boolean hasNext() {
    try {
      while (ahead.isEmpty()) {
        if (content.isPresent()) {
          piece(content.get());
        } else if (!open()) {
          archive.close();
          return false;
        }
      }
    } catch (IOException damaged) {
      return false;
    }
    return true;
  }

  /** Goes to the next file that is wanted; false at the end. */
  private boolean open() throws IOException {
    Optional<Archive.Entry> entry = archive.next();
    if (entry.isEmpty()) {
      return false;
    }
    parts = wanted.getOrDefault(entry.get().id(), List.of());
    piece = 0;
    if (entry.get().objection().isEmpty() && !parts.isEmpty()) {
      content = Optional.of(archive.content());
    }
    return true;
  }

  /** Reads one piece; the last is shorter than the others, and may be empty. */
  private void piece(InputStream in) throws IOException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(PIECE);
    } catch (IOException damaged) {
      content = Optional.empty();
      return;
    }
    for (ArchivedPart part : parts) {
      ahead.add(new Tuple2<>(new ArchivedPart(part.document(), part.file(), piece), bytes));
    }
    piece++;
    if (bytes.length < PIECE) {
      content = Optional.empty();
    }
  }

  @Override
  public Tuple2<ArchivedPart, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.remove();
  }
}
