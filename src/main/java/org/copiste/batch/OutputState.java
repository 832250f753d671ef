package org.copiste.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Copiste wrote into one output folder, and from what.
 *
 * <p>The file {@code .copiste-state} has a line for each result: its path, the fingerprint of
 * everything it was made from, the SHA-256 of its bytes, and the path of its source relative to the
 * folder where it has one. During a run, each result is announced in {@code .copiste-journal}
 * before it is written; a run that was killed leaves its journal behind, and the next run reads it.
 * The journal is also the lock that keeps two runs from writing into one folder at the same time.
 * Damaged lines are skipped: losing the state costs time, never a result.
 */
final class OutputState implements Closeable {
  static final String STATE = ".copiste-state";
  static final String JOURNAL = ".copiste-journal";
  private static final String HEADER = "copiste-state 1";
  private static final Pattern MARK = Pattern.compile("(?m)^run (\\d{1,18}) -?\\d+$");

  /**
   * One result.
   *
   * @param made fingerprint of everything it was made from
   * @param sha256 of its bytes
   */
  record Entry(String made, String sha256) {}

  private final Path folder;
  private final Optional<FileChannel> journal;
  private final Map<String, Set<Entry>> entries = new TreeMap<>();
  private final Map<String, Entry> latest = new TreeMap<>();
  private final Map<String, String> sources = new TreeMap<>();
  private boolean changed;
  private boolean torn;

  private OutputState(Path folder, Optional<FileChannel> journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /**
   * Opens the state of a folder and creates the folder if it is missing; waits while another run
   * writes there.
   *
   * @throws IOException if the folder cannot be created or written
   */
  static OutputState open(Path folder) throws IOException {
    Files.createDirectories(folder);
    OutputState state = new OutputState(folder, Optional.of(locked(folder.resolve(JOURNAL))));
    state.load(folder.resolve(STATE));
    Set<String> killed = state.load(folder.resolve(JOURNAL));
    for (String result : killed) {
      state.settle(result);
    }
    state.changed = !killed.isEmpty();
    removeWhatIsLeft(folder);
    return state;
  }

  /** Removes the temporary files of the runs that were killed, by the marks in the journal. */
  private static void removeWhatIsLeft(Path folder) throws IOException {
    Set<Long> killed = new HashSet<>();
    String journal =
        new String(Files.readAllBytes(folder.resolve(JOURNAL)), StandardCharsets.UTF_8);
    Matcher mark = MARK.matcher(journal);
    while (mark.find()) {
      killed.add(Long.valueOf(mark.group(1)));
    }
    killed.remove(ProcessHandle.current().pid());
    if (killed.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        OptionalLong process = TemporaryFile.process(file);
        if (process.isPresent() && killed.contains(process.getAsLong())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The state of a folder as the last run left it, to be read only. */
  static OutputState look(Path folder) throws IOException {
    OutputState state = new OutputState(folder, Optional.empty());
    state.load(folder.resolve(STATE));
    return state;
  }

  /**
   * Opens and locks the journal. The previous run deletes it when it ends, possibly between our
   * opening and locking it, so a mark tells whether the locked file is still the one in the folder.
   */
  private static FileChannel locked(Path journal) throws IOException {
    String mark = "run " + ProcessHandle.current().pid() + " " + System.nanoTime() + "\n";
    while (true) {
      if (Files.isSymbolicLink(journal)) {
        // It came with the folder, and leads to a file that is none of ours.
        Files.delete(journal);
      }
      FileChannel channel =
          FileChannel.open(
              journal,
              StandardOpenOption.CREATE,
              StandardOpenOption.APPEND,
              LinkOption.NOFOLLOW_LINKS);
      boolean ours = false;
      try {
        channel.lock();
        append(channel, mark);
        ours = Files.exists(journal) && contains(Files.readAllBytes(journal), mark);
        if (ours) {
          return channel;
        }
      } finally {
        if (!ours) {
          channel.close();
        }
      }
    }
  }

  private static boolean contains(byte[] journal, String mark) {
    return new String(journal, StandardCharsets.UTF_8).contains(mark);
  }

  private static void append(FileChannel channel, String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Whether the result was made from exactly this and is unchanged since. */
  synchronized boolean isUpToDate(Path result, String made, String sha256) {
    return entries.getOrDefault(key(result), Set.of()).contains(new Entry(made, sha256));
  }

  /** Whether Copiste wrote these bytes to that file; empty where it never wrote that file. */
  synchronized Optional<Boolean> wrote(Path result, String sha256) {
    Set<Entry> known = entries.getOrDefault(key(result), Set.of());
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.stream().anyMatch(e -> e.sha256().equals(sha256)));
  }

  /** SHA-256 of the result as it was written; empty where none is known. */
  synchronized Optional<String> sha256(Path result) {
    return Optional.ofNullable(latest.get(key(result))).map(Entry::sha256);
  }

  /**
   * Announces a result that is about to be written.
   *
   * @param source the file that it is made from; empty for a stream, or where it is of several
   */
  synchronized void announce(Path result, String made, String sha256, Optional<Path> source)
      throws IOException {
    Entry entry = new Entry(made, sha256);
    String key = key(result);
    // A name that is no text in this system's encoding cannot be written down and found again.
    String from =
        source
            .map(this::relative)
            .filter(name -> Files.exists(folder.resolve(name).normalize()))
            .orElse("");
    if (entry.equals(latest.get(key)) && from.equals(sources.getOrDefault(key, ""))) {
      return;
    }
    sources.put(key, from);
    // If a full disk cut the last line short, this one must not be appended to it.
    String line = torn ? "\n" + line(key, entry) : line(key, entry);
    torn = true;
    if (journal.isPresent()) {
      append(journal.get(), line);
    }
    torn = false;
    remember(key, entry);
    changed = true;
  }

  /** The source of a result; empty where none is known. */
  synchronized Optional<Path> source(Path result) {
    return source(key(result));
  }

  private Optional<Path> source(String key) {
    return Optional.ofNullable(sources.get(key))
        .filter(from -> !from.isEmpty())
        .map(from -> folder.resolve(from).normalize());
  }

  /** The results whose sources are no longer there, in order, with these sources. */
  synchronized Map<Path, Path> withoutSource() {
    Map<Path, Path> found = new TreeMap<>();
    for (String key : latest.keySet()) {
      Path result = folder.resolve(key);
      source(key)
          .filter(from -> !Files.exists(from) && isReallyWithin(result))
          .ifPresent(from -> found.put(result, from));
    }
    return found;
  }

  /** Withdraws an announced result: it could not be written, and the old file is unchanged. */
  synchronized void retract(Path result) throws IOException {
    settle(key(result));
  }

  /** Forgets a result that was deleted. */
  synchronized void forget(Path result) throws IOException {
    settle(key(result));
    changed = true;
  }

  /** Of several entries for one result, keeps the last that matches the file on disk. */
  private void settle(String key) throws IOException {
    Path file = folder.resolve(key);
    String actual = Files.isRegularFile(file) ? Digest.sha256(Files.readAllBytes(file)) : "";
    Entry last = latest.remove(key);
    if (last != null && last.sha256().equals(actual)) {
      latest.put(key, last);
      return;
    }
    entries.getOrDefault(key, Set.of()).stream()
        .filter(e -> e.sha256().equals(actual))
        .findFirst()
        .ifPresent(e -> latest.put(key, e));
  }

  /** Writes the state and deletes the journal. */
  @Override
  public synchronized void close() throws IOException {
    if (journal.isEmpty()) {
      return;
    }
    try (FileChannel lock = journal.get()) {
      if (changed && lock.isOpen()) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        latest.forEach((key, entry) -> text.append(line(key, entry)));
        new AtomicFileSink()
            .write(folder.resolve(STATE), text.toString().getBytes(StandardCharsets.UTF_8));
      }
      Files.deleteIfExists(folder.resolve(JOURNAL));
    }
  }

  private Set<String> load(Path file) throws IOException {
    Set<String> keys = new HashSet<>();
    if (!Files.exists(file)) {
      return keys;
    }
    // Bytes that are no UTF-8 damage their own line only.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      String[] cells = line.split("\t", -1);
      if ((cells.length == 3 || cells.length == 4)
          && cells[1].length() == 64
          && cells[2].length() == 64
          && isWithin(StateCells.unescaped(cells[0]))) {
        String key = StateCells.unescaped(cells[0]);
        remember(key, new Entry(cells[1], cells[2]));
        sources.put(key, cells.length == 4 ? StateCells.unescaped(cells[3]) : "");
        keys.add(key);
      }
    }
    return keys;
  }

  /** Whether a result is in the folder; a state that came with the folder may say anything. */
  private boolean isWithin(String key) {
    try {
      Path result = folder.resolve(key).normalize();
      return result.startsWith(folder.normalize()) && !result.equals(folder.normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a result is there and no link in its path leads out of the folder. */
  private boolean isReallyWithin(Path result) {
    try {
      Path place = result.toAbsolutePath().getParent();
      return place != null
          && Files.exists(result)
          && place.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private void remember(String key, Entry entry) {
    entries.computeIfAbsent(key, k -> new HashSet<>(2)).add(entry);
    latest.put(key, entry);
  }

  private String line(String key, Entry entry) {
    String from = sources.getOrDefault(key, "");
    return StateCells.escaped(key)
        + "\t"
        + entry.made()
        + "\t"
        + entry.sha256()
        + (from.isEmpty() ? "" : "\t" + StateCells.escaped(from))
        + "\n";
  }

  private String key(Path result) {
    return StateCells.portable(folder.relativize(result));
  }

  /** A path relative to the folder, so that both may move together. */
  private String relative(Path file) {
    try {
      return StateCells.portable(
          folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()));
    } catch (IllegalArgumentException e) {
      // On another drive.
      return StateCells.portable(file.toAbsolutePath());
    }
  }
}
