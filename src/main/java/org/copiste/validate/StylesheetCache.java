package org.copiste.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Caches transpiled Schematron on disk under the hash of the schema and of the transpiler's
 * version. A cached file begins with the hash of the rest, so that a damaged one is ignored. No
 * failure here is an error: without the cache a run is only slower.
 */
final class StylesheetCache {
  /** To be increased when the parameters of the transpiler change. */
  private static final String VERSION = "copiste 1";

  private final Optional<Path> folder;

  StylesheetCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The key under which the stylesheet of a schema is cached. */
  static String key(XmlSource schema) {
    return hash(
        (VERSION + " " + SchematronTranspiler.version() + "\n").getBytes(StandardCharsets.UTF_8),
        schema.bytes());
  }

  Optional<String> get(String key) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      String cached = Files.readString(file(folder.get(), key));
      int end = cached.indexOf('\n');
      String stylesheet = cached.substring(end + 1);
      boolean whole = end > 0 && cached.substring(0, end).equals(hash(bytes(stylesheet)));
      return whole ? Optional.of(stylesheet) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void put(String key, String stylesheet) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder.get());
      Path temporary = Files.createTempFile(folder.get(), ".rules", ".tmp");
      try {
        Files.writeString(temporary, hash(bytes(stylesheet)) + "\n" + stylesheet);
        Files.move(temporary, file(folder.get(), key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // Not cached; the next run transpiles again.
    }
  }

  private static Path file(Path folder, String key) {
    return folder.resolve("rules-" + key + ".xsl");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
