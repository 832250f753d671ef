package org.copiste.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that these tests render, and the accepted results. */
final class Sample {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "copiste", "render");

  private Sample() {}

  static byte[] tei(String name) {
    return bytes(FOLDER.resolve(name + ".xml"));
  }

  /** The accepted result; {@code -Dgolden.accept} replaces it by the present one. */
  static String golden(String file, String actual) {
    Path path = FOLDER.resolve("golden").resolve(file);
    if (System.getProperty("golden.accept") != null) {
      try {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * A page without its style sheet and scripts and the policy that has their hashes, whose changes
   * do not change the view. Whether the build could fetch a library makes no difference.
   */
  static String bare(String page) {
    return page.replace("<script src=\"CETEI.js\"></script>", "<script></script>")
        .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
        .replaceAll("(?s)<style>.*?</style>", "<style></style>")
        .replaceAll("(?s)<script>.*?</script>", "<script></script>");
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
