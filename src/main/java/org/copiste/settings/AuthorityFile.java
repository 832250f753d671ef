package org.copiste.settings;

import java.io.IOException;
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
    byte[] bytes = new byte[0];
    AuthorityReader.Result result;
    try {
      bytes = SmallFile.read(file, SmallFile.LIST);
      result = AuthorityReader.read(file.toString(), bytes);
    } catch (SmallFile.NotReadException e) {
      result = AuthorityReader.unreadable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      result = AuthorityReader.unreadable("cannot be read");
    }
    return new AuthorityFile(file, bytes, sha256(bytes), result);
  }

  /** Whether a file is this one and has not changed. */
  boolean isStill(Path other) {
    try {
      return file.equals(other)
          && bytes.length > 0
          && Arrays.equals(bytes, SmallFile.read(other, SmallFile.LIST));
    } catch (IOException e) {
      return false;
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
