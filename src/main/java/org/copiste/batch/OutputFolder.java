package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores results as files in a folder; subfolders are made as needed. */
public final class OutputFolder implements Results {
  /** The fingerprint of what the next run is to make again. */
  static final String NEVER_UP_TO_DATE = "0".repeat(64);

  private final Path folder;
  private final FileSink sink;
  private final OverwritePolicy policy;
  private final OutputState state;
  private final WrittenCopies copies;

  private OutputFolder(Path folder, FileSink sink, OverwritePolicy policy, OutputState state) {
    this.folder = folder;
    this.sink = sink;
    this.policy = policy;
    this.state = state;
    this.copies = new WrittenCopies(folder);
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
  public Optional<Path> put(Input input, String extension, String made, byte[] bytes)
      throws IOException {
    return put(folder.resolve(input.result(extension)), made, bytes, input.path());
  }

  @Override
  public void keepCopy(Input input, String extension, byte[] bytes) throws IOException {
    copies.keep(input.result(extension), bytes);
  }

  @Override
  public boolean hasCopy(Input input, String extension) {
    return copies.has(input.result(extension));
  }

  /**
   * Stores a result of the whole run. Where that fails, other results are none the worse.
   *
   * @param name its file name in the folder
   * @param made fingerprint of everything it was made from
   * @return what there is to say of it
   */
  public List<Notice> store(String name, String made, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      check(file, bytes);
      return put(file, made, bytes, Optional.empty()).stream()
          .map(backup -> Notice.backup(name, backup))
          .toList();
    } catch (OverwriteRefusedException refusal) {
      return List.of(Notice.error(name, refusal.code(), refusal.getMessage()));
    } catch (IOException e) {
      return List.of(
          Notice.error(name, "not-written", "it cannot be written: " + IoFailure.reason(e)));
    }
  }

  @Override
  public Optional<Path> keepRejected(Input input, String extension, byte[] bytes)
      throws OverwriteRefusedException, IOException {
    Path file = rejected(input, extension);
    check(file, bytes);
    put(file, NEVER_UP_TO_DATE, bytes, Optional.empty());
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

  /** Where a result of an input is, or would be. */
  public Path path(Input input, String extension) {
    return folder.resolve(input.result(extension));
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
          "not-overwritten",
          file
              + " was changed since Copiste wrote it; "
              + advice(file)
              + "--fresh moves it to .bak");
    }
    if (wrote.isEmpty() && !OwnOutput.isOurs(file, there)) {
      throw new OverwriteRefusedException(
          "not-overwritten", file + " was not written by Copiste; --fresh moves it to .bak");
    }
  }

  private static String advice(Path file) {
    return isTei(file) ? "copiste harvest turns the changes into decisions, and " : "";
  }

  private static boolean isTei(Path file) {
    return String.valueOf(file.getFileName()).endsWith(".xml");
  }

  private Optional<Path> put(Path file, String made, byte[] bytes, Optional<Path> source)
      throws IOException {
    boolean there = Files.isRegularFile(file);
    byte[] old = there ? Files.readAllBytes(file) : new byte[0];
    boolean same = there && Arrays.equals(old, bytes);
    boolean precious = there && !same && mayBeChanged(file, old);
    state.announce(file, made, Digest.sha256(bytes), source);
    if (same) {
      return Optional.empty();
    }
    try {
      Optional<Path> backup = precious ? Optional.of(Backup.of(file)) : Optional.empty();
      try {
        sink.write(file, bytes);
      } catch (IOException e) {
        // Nothing takes its place, so it stays.
        if (backup.isPresent()) {
          Backup.undo(backup.get(), file);
        }
        throw e;
      }
      return backup;
    } catch (IOException e) {
      state.retract(file);
      throw e;
    }
  }

  /**
   * Whether a file may hold what a person wrote. Where the state is lost, that goes for TEI, which
   * people edit, and for what is not Copiste's.
   */
  private boolean mayBeChanged(Path file, byte[] bytes) {
    return state
        .wrote(file, Digest.sha256(bytes))
        .map(wrote -> !wrote)
        .orElseGet(() -> isTei(file) || !OwnOutput.isOurs(file, bytes));
  }

  /** The results whose sources are no longer there, in order, with these sources. */
  public Map<Path, Path> withoutSource() {
    return state.withoutSource();
  }

  /**
   * Moves a result out of the way and forgets it.
   *
   * @return where it is now
   */
  public Path moveAway(Path result) throws IOException {
    Path backup = Backup.of(result);
    state.forget(result);
    copies.remove(folder.relativize(result));
    return backup;
  }

  @Override
  public void close() throws IOException {
    state.close();
  }
}
