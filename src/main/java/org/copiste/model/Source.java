package org.copiste.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The text of one file. All offsets in a {@link Document} refer to it.
 *
 * <p>The text of a file that is plain text is what its bytes decode to. From a file that says where
 * its text stands on the page the text is taken: a line for each line, a form feed before each page
 * but the first, encoded in UTF-8 when it is written.
 *
 * @param file the file's name without folders, such as {@code letter.txt}; of a folder whose files
 *     are the pages of one document, the folder's name with a slash
 * @param text the text without byte-order mark; in plain text with the line ends of the file
 * @param bytes the size of the file in bytes
 * @param sha256 SHA-256 of the file's bytes as 64 lower-case hexadecimal digits
 * @param textSha256 the same of the text's own bytes; of plain text the same as {@code sha256}
 * @param encoding how the text is encoded when it is given back
 * @param lines the lines of {@code text}
 * @param layout where the text stands on the pages; empty for plain text
 */
public record Source(
    String file,
    String text,
    long bytes,
    String sha256,
    String textSha256,
    Encoding encoding,
    LineMap lines,
    Optional<Layout> layout) {
  private static final String PACKED = ".gz";
  private static final String FOLDER = "/";

  /** Plain text; its lines are found in it. */
  public static Source of(String file, String text, long bytes, String sha256, Encoding encoding) {
    return new Source(
        file, text, bytes, sha256, sha256, encoding, LineMap.of(text), Optional.empty());
  }

  /** The same text, taken from a file that holds it in another form. */
  public Source takenFrom(long fileBytes, String fileSha256, Optional<Layout> from) {
    return new Source(file, text, fileBytes, fileSha256, textSha256, encoding, lines, from);
  }

  /** The file's name without its extension: the NAME of everything written about it. */
  public String name() {
    return nameOf(file);
  }

  /**
   * The NAME that goes with a file name: the file name without its last extension, and without the
   * {@code .gz} after that; of a folder, its name without the slash after it.
   */
  public static String nameOf(String file) {
    if (file.endsWith(FOLDER)) {
      return file.substring(0, file.length() - FOLDER.length());
    }
    boolean packed =
        file.length() > PACKED.length() && file.toLowerCase(Locale.ROOT).endsWith(PACKED);
    String unpacked = packed ? file.substring(0, file.length() - PACKED.length()) : file;
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 ? unpacked.substring(0, dot) : unpacked;
  }

  /**
   * The characters of a span.
   *
   * @throws IndexOutOfBoundsException if it reaches beyond the text
   */
  public String at(Span span) {
    return span.of(text);
  }
}
