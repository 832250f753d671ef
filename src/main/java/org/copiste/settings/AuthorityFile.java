package org.copiste.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.copiste.entities.authority.AuthorityReader;

/**
 * An authority file as it was read.
 *
 * @param sha256 the digest of its bytes in hexadecimal
 */
record AuthorityFile(Path file, byte[] bytes, String sha256, AuthorityReader.Result result) {

  static AuthorityFile read(Path file) {
    byte[] bytes = bytesOf(file);
    return new AuthorityFile(file, bytes, sha256(bytes), AuthorityReader.read(file));
  }

  /** Whether a file is this one and has not changed. */
  boolean isStill(Path other) {
    return file.equals(other) && Arrays.equals(bytes, bytesOf(other));
  }

  /** The bytes of a file; none if it cannot be read, which its reader says. */
  private static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
