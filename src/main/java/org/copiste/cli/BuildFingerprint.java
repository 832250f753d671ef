package org.copiste.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.copiste.batch.Digest;

/**
 * Tells two builds of one version apart, so that results of the one are not taken for results of
 * the other: the names and checksums of all that is in the program's jar. Its manifest names the
 * versions of the libraries, its resources are the models.
 */
final class BuildFingerprint {
  private BuildFingerprint() {}

  /** The fingerprint of the jar that holds a class; empty where it is in no jar. */
  static String of(Class<?> type) {
    try {
      Optional<Path> jar = jar(type);
      if (jar.isEmpty()) {
        return "";
      }
      StringBuilder all = new StringBuilder();
      try (ZipFile zip = new ZipFile(jar.get().toFile())) {
        zip.stream()
            .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
            .sorted()
            .forEach(all::append);
      }
      return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own jar", e);
    }
  }

  private static Optional<Path> jar(Class<?> type) throws URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    Path path = Path.of(source.getLocation().toURI());
    return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
  }
}
