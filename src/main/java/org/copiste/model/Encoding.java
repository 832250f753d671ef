package org.copiste.model;

/**
 * How the bytes of a file stand for its text.
 *
 * @param charset canonical name of the character set, such as {@code UTF-8} or {@code windows-1252}
 * @param byteOrderMark whether the file begins with a byte-order mark
 */
public record Encoding(String charset, boolean byteOrderMark) {
  public static final Encoding UTF_8 = new Encoding("UTF-8", false);
}
