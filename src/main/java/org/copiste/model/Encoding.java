package org.copiste.model;

/**
 * The character encoding of a file.
 *
 * @param charset canonical name of the character set, as {@link java.nio.charset.Charset#name()}
 *     gives it, such as {@code UTF-8} or {@code windows-1252}
 * @param byteOrderMark whether the file begins with a byte-order mark
 */
public record Encoding(String charset, boolean byteOrderMark) {
  /** UTF-8 without a byte-order mark. */
  public static final Encoding UTF_8 = new Encoding("UTF-8", false);
}
