package org.copiste.batch;

import java.io.Closeable;
import java.io.IOException;

/** Where the results of a run go. */
public interface Results extends Closeable {

  /** Whether a result of this input is already there and was made of just this. */
  boolean isUpToDate(Input input, String extension, String made) throws IOException;

  /**
   * Checks that a result may be put there.
   *
   * @throws Refusal if something stands there that Copiste did not write
   */
  void check(Input input, String extension, byte[] bytes) throws Refusal, IOException;

  /**
   * Puts a result there.
   *
   * @param made fingerprint of everything it was made of
   */
  void put(Input input, String extension, String made, byte[] bytes) throws IOException;
}
