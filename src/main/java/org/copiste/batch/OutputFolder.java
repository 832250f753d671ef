package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Results as files in a folder, folders below it made as needed. */
public final class OutputFolder implements Results {
  private final Path folder;
  private final Disk disk;
  private final Freshness freshness;
  private final State state;

  private OutputFolder(Path folder, Disk disk, Freshness freshness, State state) {
    this.folder = folder;
    this.disk = disk;
    this.freshness = freshness;
    this.state = state;
  }

  /**
   * Opens a folder, which is made if it is missing.
   *
   * @throws IOException if it cannot be made or written
   */
  public static OutputFolder open(Path folder, Disk disk, Freshness freshness) throws IOException {
    return new OutputFolder(folder, disk, freshness, State.open(folder));
  }

  @Override
  public boolean isUpToDate(Input input, String extension, String made) throws IOException {
    return isUpToDate(folder.resolve(input.result(extension)), made);
  }

  /** Whether a result of the whole run is already there and was made of just this. */
  public boolean isUpToDate(String name, String made) throws IOException {
    return isUpToDate(folder.resolve(name), made);
  }

  private boolean isUpToDate(Path file, String made) throws IOException {
    return freshness == Freshness.KEEP
        && Files.isRegularFile(file)
        && state.isUpToDate(file, made, Digest.sha256(Files.readAllBytes(file)));
  }

  @Override
  public void check(Input input, String extension, byte[] bytes) throws Refusal, IOException {
    check(folder.resolve(input.result(extension)), bytes);
  }

  @Override
  public void put(Input input, String extension, String made, byte[] bytes) throws IOException {
    put(folder.resolve(input.result(extension)), made, bytes);
  }

  /**
   * Puts a result of the whole run there.
   *
   * @param name its name in the folder
   * @throws Refusal if something stands there that Copiste did not write
   */
  public void put(String name, String made, byte[] bytes) throws Refusal, IOException {
    Path file = folder.resolve(name);
    check(file, bytes);
    put(file, made, bytes);
  }

  /** SHA-256 of a result as it was last written; empty where there is none. */
  public Optional<String> sha256(Input input, String extension) {
    return state.sha256(folder.resolve(input.result(extension)));
  }

  /** What stands there as a result of an input; empty if nothing does. */
  public Optional<byte[]> get(Input input, String extension) throws IOException {
    Path file = folder.resolve(input.result(extension));
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private void check(Path file, byte[] bytes) throws Refusal, IOException {
    if (freshness == Freshness.ANEW || !Files.exists(file)) {
      return;
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal("not-overwritten", file + " is no file; it is left alone");
    }
    byte[] there = Files.readAllBytes(file);
    if (Arrays.equals(there, bytes)) {
      return;
    }
    Optional<Boolean> wrote = state.wrote(file, Digest.sha256(there));
    if (wrote.isPresent() && !wrote.get()) {
      throw new Refusal(
          "not-overwritten", file + " was changed since Copiste wrote it; --fresh replaces it");
    }
    if (wrote.isEmpty() && !Handwriting.isOurs(file, there)) {
      throw new Refusal(
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
      disk.write(file, bytes);
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
