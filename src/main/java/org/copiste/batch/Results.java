package org.copiste.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Stores the results of a run. */
public interface Results extends Closeable {

  /**
   * Whether a result of this input is there already and was made from exactly this.
   *
   * @param made fingerprint of everything it would be made from
   */
  boolean isUpToDate(Input input, String extension, String made) throws IOException;

  /**
   * Checks that a result may be written.
   *
   * @throws OverwriteRefusedException if there is a file that Copiste did not write
   */
  void check(Input input, String extension, byte[] bytes)
      throws OverwriteRefusedException, IOException;

  /**
   * Writes a result.
   *
   * @param made fingerprint of everything it was made from
   * @return where the file went that stood there and that a person had changed; empty where there
   *     was none
   */
  Optional<Path> put(Input input, String extension, String made, byte[] bytes) throws IOException;

  /** Keeps a copy of a result that people edit, by which it can be told later what they changed. */
  void keepCopy(Input input, String extension, byte[] bytes) throws IOException;

  /** Whether there is such a copy. */
  boolean hasCopy(Input input, String extension);

  /**
   * Keeps something faulty beside the results, under a name that no command takes for an input or a
   * result.
   *
   * @return where it is; empty where results go to a stream
   * @throws OverwriteRefusedException if something stands there that Copiste did not write
   */
  Optional<Path> keepRejected(Input input, String extension, byte[] bytes)
      throws OverwriteRefusedException, IOException;

  /** Removes what an earlier run kept as rejected in place of a result that is sound now. */
  void removeRejected(Input input, String extension) throws IOException;
}
