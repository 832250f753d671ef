package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Stores results as files in a folder; subfolders are made as needed. */
public final class OutputFolder implements Results {
  /** The fingerprint of what the next run is to make again. */
  static final String NEVER_UP_TO_DATE = "0".repeat(64);

  private final Path folder;
  private final FileSink sink;
  private final OverwritePolicy policy;
  private final OutputState state;

  private OutputFolder(Path folder, FileSink sink, OverwritePolicy policy, OutputState state) {
    this.folder = folder;
    this.sink = sink;
    this.policy = policy;
    this.state = state;
  }

  /**
   * Opens a folder and creates it if it is missing. Waits while another run writes there.
   *
   * @throws IOException if it cannot be created or written
   */
  public static OutputFolder open(Path folder, FileSink sink, OverwritePolicy policy)
      throws IOException {
    return new OutputFolder(folder, sink, policy, OutputState.open(folder));
  }

  @Override
  public boolean isUpToDate(Input input, String extension, String made) throws IOException {
    return isUpToDate(folder.resolve(input.result(extension)), made);
  }

  /** Whether a result of the whole run is there already and was made from exactly this. */
  public boolean isUpToDate(String name, String made) throws IOException {
    return isUpToDate(folder.resolve(name), made);
  }

  private boolean isUpToDate(Path file, String made) throws IOException {
    return policy == OverwritePolicy.KEEP
        && Files.isRegularFile(file)
        && state.isUpToDate(file, made, Digest.sha256(Files.readAllBytes(file)));
  }

  @Override
  public void check(Input input, String extension, byte[] bytes)
      throws OverwriteRefusedException, IOException {
    check(folder.resolve(input.result(extension)), bytes);
  }

  @Override
  public void put(Input input, String extension, String made, byte[] bytes) throws IOException {
    put(folder.resolve(input.result(extension)), made, bytes);
  }

  /**
   * Stores a result of the whole run.
   *
   * @param name its file name in the folder
   * @param made fingerprint of everything it was made from
   * @throws OverwriteRefusedException if there is a file that Copiste did not write
   */
  public void put(String name, String made, byte[] bytes)
      throws OverwriteRefusedException, IOException {
    Path file = folder.resolve(name);
    check(file, bytes);
    put(file, made, bytes);
  }

  @Override
  public Optional<Path> keepRejected(Input input, String extension, byte[] bytes)
      throws OverwriteRefusedException, IOException {
    Path file = rejected(input, extension);
    check(file, bytes);
    put(file, NEVER_UP_TO_DATE, bytes);
    return Optional.of(file);
  }

  @Override
  public void removeRejected(Input input, String extension) throws IOException {
    Path file = rejected(input, extension);
    if (Files.isRegularFile(file)
        && state.wrote(file, Digest.sha256(Files.readAllBytes(file))).orElse(false)) {
      Files.delete(file);
      state.forget(file);
    }
  }

  private Path rejected(Input input, String extension) {
    return folder.resolve(input.result(extension + ".rejected"));
  }

  /** SHA-256 of a result as Copiste last wrote it; empty where it has written none. */
  public Optional<String> sha256(Input input, String extension) {
    return state.sha256(folder.resolve(input.result(extension)));
  }

  /** The bytes of an input's result as they are on disk; empty if there is no such file. */
  public Optional<byte[]> get(Input input, String extension) throws IOException {
    Path file = folder.resolve(input.result(extension));
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private void check(Path file, byte[] bytes) throws OverwriteRefusedException, IOException {
    if (policy == OverwritePolicy.REPLACE || !Files.exists(file)) {
      return;
    }
    if (!Files.isRegularFile(file)) {
      throw new OverwriteRefusedException(
          "not-overwritten", file + " is no file; it is left alone");
    }
    byte[] there = Files.readAllBytes(file);
    if (Arrays.equals(there, bytes)) {
      return;
    }
    Optional<Boolean> wrote = state.wrote(file, Digest.sha256(there));
    if (wrote.isPresent() && !wrote.get()) {
      throw new OverwriteRefusedException(
          "not-overwritten", file + " was changed since Copiste wrote it; --fresh replaces it");
    }
    if (wrote.isEmpty() && !OwnOutput.isOurs(file, there)) {
      throw new OverwriteRefusedException(
          "not-overwritten", file + " was not written by Copiste; --fresh replaces it");
    }
  }

  private void put(Path file, String made, byte[] bytes) throws IOException {
    state.announce(file, made, Digest.sha256(bytes));
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    try {
      sink.write(file, bytes);
    } catch (IOException e) {
      state.retract(file);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    state.close();
  }
}
