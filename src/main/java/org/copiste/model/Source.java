package org.copiste.model;

/**
 * Exactly what was decoded from one file. It never changes; everything learnt about it points into
 * it.
 *
 * @param file the file's name without folders, for instance {@code letter.txt}
 * @param text the decoded text, the byte-order mark excluded, line ends as they are
 * @param bytes how many bytes the file had
 * @param sha256 SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param encoding how the bytes stand for the text
 * @param lines where the lines of {@code text} begin and end
 */
public record Source(
    String file, String text, long bytes, String sha256, Encoding encoding, LineMap lines) {

  /** A source whose lines are derived from its text. */
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

  /** The characters at a place of this source. */
  public String at(Span span) {
    return span.of(text);
  }
}
