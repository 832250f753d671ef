package org.copiste.batch;

import java.io.Closeable;
import java.io.IOException;

/** Where the results of a run go. */
public interface Results extends Closeable {

  /**
   * Whether a result of this input is there already and was made from exactly this.
   *
   * @param made fingerprint of everything it would be made from
   */
  boolean isUpToDate(Input input, String extension, String made) throws IOException;

  /**
   * Checks that a result may be put there.
   *
   * @throws Refusal if something stands there that Copiste did not write
   */
  void check(Input input, String extension, byte[] bytes)
      throws OverwriteRefusedException, IOException;

  /**
   * Writes a result.
   *
   * @param made fingerprint of everything it was made from
   */
  void put(Input input, String extension, String made, byte[] bytes) throws IOException;
}
