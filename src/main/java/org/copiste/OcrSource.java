package org.copiste;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.copiste.read.Original;

/**
 * One document as the OCR left it: a file name and bytes, in any format that can be read. A METS
 * file must be given as a path, since it leads to others beside it. The name, without its
 * extension, is the document's NAME, by which a configuration refers to it; it also appears in the
 * TEI header. Character set and line ends are detected from the bytes when the source is processed.
 */
public final class OcrSource {
  private final Original original;

  private OcrSource(Original original) {
    this.original = original;
  }

  /** A file, which is read each time the source is processed. */
  public static OcrSource of(Path file) {
    return new OcrSource(Original.of(file));
  }

  /**
   * Bytes already in memory.
   *
   * @param name a file name without folders, such as {@code letter.txt}
   * @param bytes copied
   */
  public static OcrSource of(String name, byte[] bytes) {
    return new OcrSource(Original.of(Objects.requireNonNull(name), bytes.clone()));
  }

  /**
   * Text already decoded. Its bytes, which {@link Copiste#restore} gives back, are its UTF-8.
   *
   * @param name a file name without folders, such as {@code letter.txt}
   */
  public static OcrSource of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The bytes of a stream, which is read to its end here and left open.
   *
   * @param name a file name without folders, such as {@code letter.txt}
   * @throws UnreadableException if the stream cannot be read
   */
  public static OcrSource of(String name, InputStream in) throws UnreadableException {
    try {
      return new OcrSource(Original.of(Objects.requireNonNull(name), in.readAllBytes()));
    } catch (IOException e) {
      throw Failures.unreadable(name, e);
    }
  }

  /** The file name without folders; never null. */
  public String name() {
    return original.name();
  }

  Original original() {
    return original;
  }

  @Override
  public String toString() {
    return "OcrSource[" + name() + "]";
  }
}
