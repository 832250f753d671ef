package org.copiste.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Packed copies of the results that people edit, as Copiste wrote them, in a hidden folder of the
 * output folder. By them it can be told what a person has changed since. Whether a copy is whole is
 * for its reader to check, by the SHA-256 that the state has; so a copy that was lost or torn costs
 * only the comparison.
 */
final class WrittenCopies {
  private static final String FOLDER = ".copiste-written";

  private final Path output;
  private final Path folder;

  /**
   * The copies of an output folder.
   *
   * @param output the output folder
   */
  WrittenCopies(Path output) {
    this.output = output;
    this.folder = output.resolve(FOLDER);
  }

  /**
   * Keeps a copy in place of an earlier one of the same result.
   *
   * @param result the result's path in the output folder
   */
  void keep(Path result, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    Path copy = copy(result);
    Path place = Files.createDirectories(copy.toAbsolutePath().getParent());
    if (!place.toRealPath().startsWith(output.toRealPath())) {
      throw new IOException("a link in " + FOLDER + " leads out of the folder");
    }
    AtomicFileSink.write(copy, packed.toByteArray(), false);
  }

  /** Whether there is a copy. */
  boolean has(Path result) {
    return Files.isRegularFile(copy(result));
  }

  /** The copy of a result with this SHA-256; empty where it is not there. */
  Optional<byte[]> get(Path result, String sha256) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(copy(result))))) {
      byte[] bytes = in.readAllBytes();
      return Digest.sha256(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Removes the copy of a result. */
  void remove(Path result) throws IOException {
    Files.deleteIfExists(copy(result));
  }

  private Path copy(Path result) {
    return FileNames.beside(folder.resolve(result), "", ".gz");
  }
}
