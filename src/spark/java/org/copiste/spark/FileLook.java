package org.copiste.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.batch.FileClassifier.Kind;
import org.copiste.batch.OcrTextFiles;
import org.copiste.read.ImageFile;
import org.copiste.read.SourceReader;

/**
 * What an executor has seen of a file, by which the driver tells the documents.
 *
 * @param id the file's path relative to the folder that was named, or its name in an archive
 * @param kind what it is if it lies in a folder
 * @param whole whether it holds a whole document
 * @param own whether Copiste wrote it
 * @param refusal why it is refused if it lies in a folder; empty for no reason
 * @param objection why it is refused if it was named; empty for no reason
 * @param references the files that it refers to, relative to its folder
 * @param length in bytes
 * @param failure why it could not be looked at; empty where it was
 */
record FileLook(
    String id,
    Kind kind,
    boolean whole,
    boolean own,
    String refusal,
    String objection,
    List<String> references,
    long length,
    String failure)
    implements Serializable {

  /** As many bytes show an image. */
  private static final int BEGINNING = 1024;

  /** The end of a name that is kept for the copy, since its extensions tell something; by hand. */
  private static final int TAIL = 40;

  /** Nothing longer is unpacked of an archive, in bytes; as much as is unpacked of a volume. */
  private static final long LONGEST = 8L << 30;

  /** Looks at a file through a copy of it, except for images, which may be long. */
  static FileLook at(String id, InputStream content, OcrTextFiles classifier) {
    try (LocalFolder folder = LocalFolder.create()) {
      byte[] beginning = content.readNBytes(BEGINNING);
      if (ImageFile.is(beginning)) {
        return of(id, Kind.COMPANION, beginning.length);
      }
      String name = new DocumentName(id).file().replaceAll("[^A-Za-z0-9._-]", "_");
      Path copy = folder.path("f" + name.substring(Math.max(0, name.length() - TAIL)));
      long length = beginning.length;
      try (OutputStream out = Files.newOutputStream(copy)) {
        out.write(beginning);
        byte[] buffer = new byte[1 << 16];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
          out.write(buffer, 0, n);
          length += n;
          if (length > LONGEST) {
            return failed(id, "it is longer than the " + LONGEST + " bytes that are read");
          }
        }
      }
      return new FileLook(
          id,
          classifier.classify(copy),
          classifier.isWhole(copy),
          classifier.isOwn(copy),
          classifier.refusal(copy).orElse(""),
          classifier.objection(copy).orElse(""),
          List.copyOf(SourceReader.references(copy)),
          length,
          "");
    } catch (IOException e) {
      return failed(id, "it cannot be read: " + e.getMessage());
    }
  }

  /** A file whose content need not be looked at. */
  static FileLook of(String id, Kind kind, long length) {
    return new FileLook(id, kind, false, false, "", "", List.of(), length, "");
  }

  /** A file that cannot be looked at. */
  static FileLook failed(String id, String failure) {
    return new FileLook(id, Kind.UNKNOWN, false, false, "", "", List.of(), 0, failure);
  }

  /** The folder in which the file lies, with a slash; empty for none. */
  String folder() {
    return id.substring(0, id.lastIndexOf('/') + 1);
  }

  /** Something that may be missing, as an {@link Optional}, which Java does not serialize. */
  static Optional<String> optional(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }
}
