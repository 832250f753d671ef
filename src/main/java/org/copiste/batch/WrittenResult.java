package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the state of an output folder knows of one of its results.
 *
 * @param sha256 of its bytes as Copiste wrote them
 * @param copy these bytes, where they were kept
 * @param source the file that it was made from, which may be gone
 */
public record WrittenResult(String sha256, Optional<byte[]> copy, Optional<Path> source) {

  /**
   * Looks a result up in the state of its folder, or of the nearest folder above that has one.
   * Nothing is locked or written.
   */
  public static Optional<WrittenResult> of(Path result) throws IOException {
    Path file = result.toAbsolutePath().normalize();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(OutputState.STATE))) {
        OutputState state = OutputState.look(folder);
        WrittenCopies copies = new WrittenCopies(folder);
        Path relative = folder.relativize(file);
        return state
            .sha256(file)
            .map(sha -> new WrittenResult(sha, copies.get(relative, sha), state.source(file)));
      }
    }
    return Optional.empty();
  }
}
