package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A schema that somebody else has published and that is no part of this program. A copy of it may
 * be in the cache.
 *
 * @param name what it is called, with its version
 * @param publisher who has published it, and the licence
 * @param address where this version stays for good
 * @param sha256 the SHA-256 of the file there, in hexadecimal digits
 * @param length its length in bytes
 */
public record SchemaRelease(
    String name, String publisher, String address, String sha256, int length) {

  /** The file in a cache folder, whether or not it is there. */
  public Path in(Path cache) {
    String file = address.substring(address.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String version = name.substring(name.lastIndexOf(' ') + 1);
    return cache
        .resolve("schemas")
        .resolve(file.substring(0, dot) + "-" + version + file.substring(dot));
  }

  /** The copy in a cache folder; absent where there is none, or where it is damaged. */
  public Optional<Path> copyIn(Path cache) {
    Path file = in(cache);
    try {
      return Files.isRegularFile(file) && isGenuine(Files.readAllBytes(file))
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether these bytes are the file that was published. */
  public boolean isGenuine(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).equals(sha256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
