package org.copiste.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Writes results to a stream, such as standard output; nothing there is ever up to date. */
public final class OutputStreamResults implements Results {
  private final OutputStream out;

  public OutputStreamResults(OutputStream out) {
    this.out = out;
  }

  @Override
  public boolean isUpToDate(Input input, String extension, String made) {
    return false;
  }

  @Override
  public void check(Input input, String extension, byte[] bytes) {}

  @Override
  public synchronized Optional<Path> put(Input input, String extension, String made, byte[] bytes)
      throws IOException {
    out.write(bytes);
    out.flush();
    return Optional.empty();
  }

  @Override
  public void keepCopy(Input input, String extension, byte[] bytes) {}

  @Override
  public boolean hasCopy(Input input, String extension) {
    return true;
  }

  @Override
  public Optional<Path> keepRejected(Input input, String extension, byte[] bytes) {
    return Optional.empty();
  }

  @Override
  public void removeRejected(Input input, String extension) {}

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
