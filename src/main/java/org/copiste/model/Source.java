package org.copiste.model;

/**
 * The decoded content of one file. All offsets in a {@link Document} refer to its text.
 *
 * @param file the file's name without folders, such as {@code letter.txt}
 * @param text the decoded text without byte-order mark, line ends unchanged
 * @param bytes the size of the file in bytes
 * @param sha256 SHA-256 of the file's bytes as 64 lower-case hexadecimal digits
 * @param encoding the character encoding of the file
 * @param lines the lines of {@code text}
 */
public record Source(
    String file, String text, long bytes, String sha256, Encoding encoding, LineMap lines) {

  /** A source; its lines are found in its text. */
  public static Source of(String file, String text, long bytes, String sha256, Encoding encoding) {
    return new Source(file, text, bytes, sha256, encoding, LineMap.of(text));
  }

  /** The file's name without its extension: the NAME of everything written about it. */
  public String name() {
    return nameOf(file);
  }

  /** The NAME that goes with a file name: the file name without its last extension. */
  public static String nameOf(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
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
